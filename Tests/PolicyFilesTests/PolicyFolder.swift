import Foundation
import PolicyFiles

/// The policies that the repository carries.
enum PolicyFolder {
    static let directory = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appendingPathComponent("Policies")

    static let names = ["acme", "beauty", "courses", "default", "fashion", "local-services"]

    static func bytes(_ name: String) -> [UInt8]? {
        let url = directory.appendingPathComponent(name)
        return (try? Data(contentsOf: url)).map(Array.init)
    }

    static func read(_ name: String) -> PolicyReading {
        read(name, bytes(name + ".json5") ?? [])
    }

    static func read(_ name: String, _ bytes: [UInt8]) -> PolicyReading {
        PolicyReader.read(file: name + ".json5", bytes: bytes) { Self.bytes($0 + ".json5") }
    }

    /// Reads a text as the policy `desk`, with other texts beside it.
    static func read(text: String, beside: [String: String] = [:]) -> PolicyReading {
        PolicyReader.read(file: "desk.json5", bytes: Array(text.utf8)) { name in
            beside[name].map { Array($0.utf8) }
        }
    }
}
