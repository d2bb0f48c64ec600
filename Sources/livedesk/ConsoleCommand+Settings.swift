import Client
import Crypto
import Foundation
import Vocabulary

/// How a client reaches the gateway and who it is: the options that console, room and replay share.
struct ClientSettings {
    static let values: Set<String> = [
        "connect", "key", "secret-file", "trust", "ca", "fingerprint",
    ]
    static let flags: Set<String> = ["insecure"]

    static let help = """
          --secret-file FILE  the key's secret; else LIVEDESK_SECRET, else it is asked for
          --trust FILE        a PEM file that vouches for the gateway: its own certificate will do
                              (--ca is the same)
          --fingerprint HEX   the gateway's certificate by its SHA-256 instead
          --insecure          believes any gateway: for a first look on one's own machine only
        """

    var host: String
    var port: UInt16
    var key: String
    var secret: String
    var trust: TLSClientContext.Trust

    init(
        host: String, port: UInt16, key: String, secret: String, trust: TLSClientContext.Trust
    ) {
        self.host = host
        self.port = port
        self.key = key
        self.secret = secret
        self.trust = trust
    }

    init(_ arguments: Arguments) throws {
        (host, port, trust) = try Self.gateway(arguments)
        key = try arguments.required("key")
        guard KeyName(Text(key)) != nil else { throw Arguments.Wrong("“\(key)” is no DESK/NAME") }
        secret = try Self.secret(of: key, files: arguments.all("secret-file"))
    }

    static func gateway(
        _ arguments: Arguments
    ) throws -> (host: String, port: UInt16, trust: TLSClientContext.Trust) {
        var (host, port) = try Arguments.address(try arguments.required("connect"))
        if host == "0.0.0.0" { host = "127.0.0.1" }
        return (host, port, try trust(arguments))
    }

    private static func trust(_ arguments: Arguments) throws -> TLSClientContext.Trust {
        if arguments.has("insecure") { return .anyone }
        if let text = arguments.value("fingerprint") {
            guard let bytes = Hexadecimal.decode(text), bytes.count == 32 else {
                throw Arguments.Wrong("--fingerprint wants 64 hexadecimal digits")
            }
            return .fingerprint(bytes)
        }
        if let path = arguments.value("trust") ?? arguments.value("ca") {
            return .authorities(path: path)
        }
        return .system
    }

    /// The secret of a key: from a file (`KEY=FILE` where several keys are used), the environment,
    /// or the keyboard. Never from the command line, which every process on the machine can read.
    static func secret(of key: String, files: [String]) throws -> String {
        let named = files.last { $0.hasPrefix(key + "=") }.map {
            String($0.dropFirst(key.count + 1))
        }
        if let file = named ?? files.last(where: { !$0.contains("=") || exists($0) }) {
            return try read(file)
        }
        if let secret = ProcessInfo.processInfo.environment["LIVEDESK_SECRET"], !secret.isEmpty {
            return secret
        }
        return try ask(key)
    }

    private static func exists(_ file: String) -> Bool {
        FileManager.default.fileExists(atPath: file)
    }

    private static func read(_ file: String) throws -> String {
        guard let data = FileManager.default.contents(atPath: file) else {
            throw ConsoleCommand.Failure(description: "cannot read the secret's file \(file)")
        }
        // The secret stands on the last line: what `livedesk key add` printed may be the file.
        let text = String(decoding: data.prefix(1 << 16), as: UTF8.self)
        let lines = text.split(whereSeparator: \.isNewline)
        guard let secret = lines.last.map({ $0.trimmingCharacters(in: .whitespaces) }),
            !secret.isEmpty
        else { throw ConsoleCommand.Failure(description: "there is no secret in \(file)") }
        return secret
    }

    private static func ask(_ key: String) throws -> String {
        guard let terminal = fopen("/dev/tty", "r+") else {
            throw Arguments.Wrong(
                "the secret of \(key) is missing: --secret-file FILE or LIVEDESK_SECRET")
        }
        defer { fclose(terminal) }
        let number = fileno(terminal)
        var before = termios()
        tcgetattr(number, &before)
        var silent = before
        silent.c_lflag &= ~tcflag_t(ECHO)
        fputs("Secret of \(key): ", terminal)
        fflush(terminal)
        tcsetattr(number, TCSAFLUSH, &silent)
        defer {
            tcsetattr(number, TCSAFLUSH, &before)
            fputs("\n", terminal)
        }
        var line: UnsafeMutablePointer<CChar>?
        var size = 0
        defer { free(line) }
        guard getline(&line, &size, terminal) > 0, let line else {
            throw ConsoleCommand.Failure(description: "no secret was given")
        }
        return String(cString: line).trimmingCharacters(in: .whitespacesAndNewlines)
    }

    /// What makes the ids of this run's commands unlike those of any other.
    static func idPrefix() -> Text {
        Text(String(UInt64.random(in: 0...UInt64.max), radix: 36))
    }
}
