import Foundation
import Gateway

/// `livedesk serve`: runs the gateway until SIGTERM or control-C.
enum ServeCommand {
    static let help = """
        usage: livedesk serve --data DIR --policies DIR [--listen HOST:PORT] [--config FILE]
                              [--certificate FILE --key FILE]

          --data DIR          everything that must not be lost; made on the first start
          --policies DIR      policies (DESK.json5, default.json5), lexicon/ and intent.model
          --listen HOST:PORT  where to listen (127.0.0.1:7443); port 0 lets the system choose
          --config FILE       JSON5: tls12, certificates, reactors, outputBytes, moved
          --certificate FILE  a PEM certificate with its chain; without it a self-signed one is
          --key FILE          made in the data folder on the first start

        Signals: TERM and INT drain and end with nothing lost; HUP reloads certificate and policies.
        Exit codes: 0 drained, 1 the start was refused, 2 wrong usage, 74 the store failed.
        """

    static func run(_ arguments: [String]) -> Int32 {
        if arguments.contains("--help") || arguments.contains("-h") {
            print(help)
            return 0
        }
        let options: GatewayOptions
        do {
            options = try read(arguments)
        } catch {
            CommandLineTool.complain("livedesk serve: \(error)\n\n\(help)")
            return 2
        }
        Gateway.blockSignals()
        do throws(Gateway.Refused) {
            let gateway = try Gateway(options)
            try gateway.start(handlesSignals: true)
            gateway.wait()
            return 0
        } catch {
            CommandLineTool.complain("livedesk serve: \(error)")
            return 1
        }
    }

    private static func read(_ arguments: [String]) throws -> GatewayOptions {
        let parsed = try Arguments(
            arguments,
            values: ["data", "policies", "listen", "config", "certificate", "key"], flags: [])
        var options = GatewayOptions(
            data: try parsed.required("data"), policies: try parsed.required("policies"))
        if let listen = parsed.value("listen") {
            (options.host, options.port) = try Arguments.address(listen)
        }
        options.certificate = parsed.value("certificate")
        options.key = parsed.value("key")
        if options.key != nil, options.certificate == nil {
            throw Arguments.Wrong("--key goes with --certificate")
        }
        if let file = parsed.value("config") {
            try GatewayConfiguration.apply(file: file, to: &options)
        }
        try parsed.finish()
        return options
    }
}
