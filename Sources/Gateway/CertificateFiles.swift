import Crypto
import Foundation
import Reactor

/// The gateway's certificate: the one that is named, or one that is made on the first start.
enum CertificateFiles {
    static func context(
        _ options: GatewayOptions, folder: String, log: Log
    ) throws(CryptoError) -> TLSContext {
        let certificate = options.certificate ?? folder + "/certificate.pem"
        let key = options.key ?? options.certificate ?? folder + "/key.pem"
        if options.certificate == nil, !FileManager.default.fileExists(atPath: certificate) {
            let made = try SelfSignedCertificate.write(
                names: ["localhost", ProcessInfo.processInfo.hostName].filter(isName),
                addresses: ["127.0.0.1", "::1"], days: 3_650, certificatePath: certificate,
                keyPath: key)
            let fingerprint = try Certificate(pem: made.certificatePEM).fingerprint
            log.certificateMade(certificate, fingerprint: Hexadecimal.encode(fingerprint))
        }
        var settings = TLSContext.Options()
        settings.allowsTLS12 = options.allowsTLS12
        settings.clientCertificates = options.asksForCertificates ? .requested : .none
        let context = try TLSContext(
            identity: try TLSIdentity.load(certificatePath: certificate, keyPath: key),
            options: settings)
        log.certificate(days: context.certificate.daysLeft(at: WallClock.now()))
        return context
    }

    private static func isName(_ name: String) -> Bool {
        !name.isEmpty
            && name.utf8.allSatisfy { byte in
                (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) || (byte >= 0x30 && byte <= 0x39)
                    || byte == 0x2D || byte == 0x2E
            }
    }
}
