public import Routing

/// The lexicon and the model that a policy scored with, as one piece of bytes: a desk keeps it
/// beside its policies, so that a replay years later needs no file.
public struct ResourceArchive: Sendable, Equatable {
    /// One file of the policies folder.
    public struct File: Sendable, Equatable {
        /// Its name, such as `lexicon/en.lex` or `intent.model`.
        public let name: String
        /// What stands in it.
        public let bytes: [UInt8]

        /// A file from its parts.
        public init(name: String, bytes: [UInt8]) {
            self.name = name
            self.bytes = bytes
        }
    }

    /// The files, in the order in which they are read.
    public var files: [File]

    /// The name of the model's file.
    public static let modelName = "intent.model"

    /// An archive of these files.
    public init(files: [File] = []) { self.files = files }

    /// 64-bit digest of all files, in hex.
    public var digest: String {
        var hash = FNV64()
        for file in files {
            hash.add(Array(file.name.utf8))
            hash.add(file.bytes)
        }
        return hash.text
    }

    /// The files made ready; `complain` hears, by file and line, of what is left out.
    public func resources(
        complain: (_ place: String, _ sentence: String) -> Void = { _, _ in }
    ) -> IntentResources {
        var resources = IntentResources()
        for file in files {
            if file.name == Self.modelName {
                do throws(IntentModelError) {
                    resources.model = try IntentModel(bytes: file.bytes)
                } catch {
                    complain(file.name, error.sentence)
                }
                continue
            }
            let language = file.name.split(separator: "/").last.map(String.init) ?? file.name
            let lexicon = LexiconFile(language: String(language.dropLast(4)), bytes: file.bytes)
            for complaint in lexicon.complaints {
                complain("\(file.name):\(complaint.line)", complaint.sentence)
            }
            resources.files.append(lexicon)
        }
        return resources
    }
}

extension ResourceArchive {
    /// All in one: for each file a line `name size`, then its bytes.
    public var bytes: [UInt8] {
        var bytes: [UInt8] = []
        for file in files {
            bytes += Array("\(file.name) \(file.bytes.count)\n".utf8) + file.bytes
        }
        return bytes
    }

    /// Reads what `bytes` wrote; nil where it is damaged.
    public init?(bytes: [UInt8]) {
        files = []
        var rest = bytes[...]
        while let end = rest.firstIndex(of: 10) {
            let words = rest[..<end].split(separator: 32)
            guard words.count == 2, let size = Int(String(decoding: words[1], as: UTF8.self)),
                size >= 0, rest.index(after: end) + size <= rest.endIndex
            else { return nil }
            let start = rest.index(after: end)
            files.append(
                File(
                    name: String(decoding: words[0], as: UTF8.self),
                    bytes: Array(rest[start..<start + size])))
            rest = rest[(start + size)...]
        }
        guard rest.isEmpty else { return nil }
    }
}
