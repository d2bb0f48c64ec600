import Foundation
import Testing

/// The built program, run as a process of its own: what signals and kill -9 do can be seen only
/// there.
final class GatewayProcess {
    let folder: String
    private var process: Process?
    private var log = Log()
    private(set) var port: UInt16 = 0

    /// The last lines on standard error, gathered on another thread.
    // Sendable by its lock.
    private final class Log: @unchecked Sendable {
        private let condition = NSCondition()
        private var text = ""
        private var hasEnded = false

        func add(_ bytes: Data) {
            condition.lock()
            text += String(decoding: bytes, as: UTF8.self)
            if bytes.isEmpty { hasEnded = true }
            condition.broadcast()
            condition.unlock()
        }

        /// The rest of the first line that has these words, once it is there.
        func wait(for words: String, seconds: Double) -> String? {
            let deadline = Date(timeIntervalSinceNow: seconds)
            condition.lock()
            defer { condition.unlock() }
            while true {
                for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
                {
                    if let range = line.range(of: words) {
                        return String(line[range.upperBound...])
                    }
                }
                if hasEnded || !condition.wait(until: deadline) { return nil }
            }
        }

        var all: String {
            condition.lock()
            defer { condition.unlock() }
            return text
        }
    }

    init() throws {
        folder = NSTemporaryDirectory() + "livedesk-process-" + UUID().uuidString
        try FileManager.default.createDirectory(
            atPath: folder + "/policies", withIntermediateDirectories: true)
        try write(policy: TestGateway.policy)
        try start()
    }

    deinit {
        kill()
        try? FileManager.default.removeItem(atPath: folder)
    }

    func write(policy: String) throws {
        try Data(policy.utf8).write(
            to: URL(fileURLWithPath: folder + "/policies/default.json5"))
    }

    /// The program stands beside the tests that it was built with.
    private static var program: URL {
        URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath()
            .deletingLastPathComponent().appendingPathComponent("livedesk")
    }

    func start() throws {
        let process = Process()
        process.executableURL = Self.program
        process.arguments = [
            "serve", "--data", folder + "/data", "--policies", folder + "/policies",
            "--listen", "127.0.0.1:0",
        ]
        let pipe = Pipe()
        let log = Log()
        pipe.fileHandleForReading.readabilityHandler = { handle in
            let bytes = handle.availableData
            log.add(bytes)
            if bytes.isEmpty { handle.readabilityHandler = nil }
        }
        process.standardError = pipe
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        self.log = log
        self.process = process
        let address = log.wait(for: "listening on ", seconds: 30)
        port = try #require(
            address?.split(separator: ":").last.flatMap { UInt16($0) }, "\(log.all)")
    }

    /// Ends it as a power cut would.
    func kill() {
        guard let process, process.isRunning else { return }
        Glibc.kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
    }

    func signal(_ number: Int32) {
        if let process { Glibc.kill(process.processIdentifier, number) }
    }

    /// The exit code, when it has ended.
    func exitCode() -> Int32? {
        process?.waitUntilExit()
        return process?.terminationStatus
    }

    /// Whether the log says this within a while.
    func says(_ words: String) -> Bool { log.wait(for: words, seconds: 20) != nil }

    /// A key's secret, as the command line prints it.
    func addKey(_ name: String, _ role: String) throws -> String {
        let process = Process()
        process.executableURL = Self.program
        process.arguments = ["key", "add", name, "--role", role, "--data", folder + "/data"]
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = FileHandle.nullDevice
        try process.run()
        let output = String(
            decoding: pipe.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return try #require(output.split(separator: "\n").last.map(String.init))
    }

    func open(_ name: String, _ secret: String) throws -> TestPeer {
        let peer = try TestPeer(port: port)
        try peer.send("AUTH \(name) \(secret)")
        try peer.expect("WELCOME")
        return peer
    }
}
