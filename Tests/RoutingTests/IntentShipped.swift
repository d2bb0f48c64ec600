import Foundation

@testable import Routing

/// The lexicon and the model as the repository ships them.
enum IntentShipped {
    static let root =
        URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().path + "/Policies"

    static let files: [LexiconFile] = {
        let names = (try? FileManager.default.contentsOfDirectory(atPath: root + "/lexicon")) ?? []
        return names.sorted().filter { $0.hasSuffix(".lex") }.map { name in
            LexiconFile(language: String(name.dropLast(4)), bytes: bytes("lexicon/" + name))
        }
    }()

    static let lexicon = Lexicon(Lexicon.entries(files))

    static let model: IntentModel? = try? IntentModel(bytes: bytes("intent.model"))

    static func scorer(_ policy: IntentPolicy = IntentPolicy()) -> IntentScorer {
        IntentScorer(lexicon: lexicon, model: model ?? .plain, policy: policy)
    }

    static func bytes(_ name: String) -> [UInt8] {
        FileManager.default.contents(atPath: root + "/" + name).map { [UInt8]($0) } ?? []
    }
}
