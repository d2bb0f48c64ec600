import Foundation
import Vocabulary

/// Everything the gateway says to its operator, a function a sentence, on standard error. Ids and
/// names only: no customer's words, no secret.
public struct Log: Sendable {
    /// Where a finished line goes.
    public let write: @Sendable (String) -> Void

    /// A log that writes to standard error, each line with the time.
    public static let standardError = Log { sentence in
        let time = Timestamp(milliseconds: Int64(Date().timeIntervalSince1970 * 1_000))
        FileHandle.standardError.write(Data("\(time.rfc3339) \(sentence)\n".utf8))
    }

    /// A log that keeps quiet, for tests.
    public static let silent = Log { _ in }

    /// A log that writes where it is told.
    public init(write: @escaping @Sendable (String) -> Void) {
        self.write = write
    }

    func listening(_ address: String) { write("listening on \(address)") }

    func certificateMade(_ path: String, fingerprint: String) {
        write("made a self-signed certificate in \(path), SHA-256 \(fingerprint)")
    }

    func certificate(days: Int) {
        write("the certificate is good for \(days) more days")
    }

    func certificateReloaded() { write("reloaded the certificate for new connections") }

    func certificateRefused(_ why: String) {
        write("the new certificate is not usable, the old one stays: \(why)")
    }

    func deskOpened(_ desk: Name, conversations: Int, milliseconds: Int64) {
        write("desk \(desk): \(conversations) conversations taken up in \(milliseconds) ms")
    }

    func policyApplied(_ desk: Name, version: Int64, digest: String, file: String) {
        write("desk \(desk): policy \(version) (\(digest)) from \(file)")
    }

    func policyRefused(_ desk: Name, _ complaints: [String]) {
        for complaint in complaints { write("desk \(desk): policy refused: \(complaint)") }
    }

    func resourceSkipped(_ path: String, _ why: String) { write("\(path): \(why)") }

    func stalled(_ desk: Name, _ why: String) {
        write("desk \(desk): nothing can be stored, nothing is acknowledged: \(why)")
    }

    func resumed(_ desk: Name) { write("desk \(desk): storing again") }

    func storeFailed(_ desk: Name, _ why: String) {
        write("desk \(desk): the store failed, ending at once so that nothing is lost: \(why)")
    }

    func upkeepFailed(_ desk: Name, _ why: String) {
        write("desk \(desk): upkeep of the store failed: \(why)")
    }

    func keysUnreadable(_ why: String) { write("the keys cannot be read: \(why)") }

    func keyRevoked(_ key: KeyName, sessions: Int) {
        write("key \(key) was revoked, \(sessions) sessions ended")
    }

    func descriptorsShort(_ why: String) { write("connections are turned away: \(why)") }

    func draining(_ desks: Int) {
        write("draining: the sessions of \(desks) desks are told goodbye")
    }

    func ended() { write("ended, everything is stored") }
}
