import Foundation
import PolicyFiles
import Vocabulary

/// A policy file with all that it extends, cut into parts for POLICY put.
struct PolicyBundle {
    /// Why it cannot be handed in.
    struct Failure: Error, CustomStringConvertible {
        let description: String
    }

    /// The name under which the file is handed in.
    let name: String
    /// The parameters of each POLICY put, in order.
    private(set) var parts: [[Text]] = []

    /// Characters of one part: a text's limit.
    private static let partScalars = Limits.textScalars

    /// Reads the file; what it extends and is not beside it is looked for by the gateway.
    init(_ path: String) throws {
        let directory = (path as NSString).deletingLastPathComponent
        name = (path as NSString).lastPathComponent
        guard name.hasSuffix(".json5"), Text(name).isName else {
            throw Failure(description: "a policy's file is called NAME.json5, not “\(name)”")
        }
        guard let bytes = FileManager.default.contents(atPath: path).map(Array.init) else {
            throw Failure(description: "\(path) cannot be read")
        }
        var found: [(String, [UInt8])] = [(name, bytes)]
        let reading = PolicyReader.read(file: path, bytes: bytes) { base in
            let beside = (directory as NSString).appendingPathComponent(base + ".json5")
            return FileManager.default.contents(atPath: beside).map(Array.init)
        }
        for file in reading.files.dropFirst() {
            guard let bytes = FileManager.default.contents(atPath: file) else { continue }
            found.append(((file as NSString).lastPathComponent, Array(bytes)))
        }
        for (name, bytes) in found { parts += try Self.parts(name, bytes) }
    }

    private static func parts(_ name: String, _ bytes: [UInt8]) throws -> [[Text]] {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw Failure(description: "\(name) is no UTF-8")
        }
        var chunks: [Text] = []
        var rest = Text(text.replacing("\r\n", with: "\n"))
        repeat {
            let chunk = rest.prefix(scalars: partScalars)
            chunks.append(chunk)
            rest = rest.dropping(chunk.count)
        } while !rest.isEmpty
        return chunks.enumerated().map { index, chunk in
            [Text(name), Text(Int64(index + 1)), Text(Int64(chunks.count)), chunk]
        }
    }
}
