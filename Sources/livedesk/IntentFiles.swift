import Foundation
import PolicyFiles
import Routing
import Store

/// Reads lexicons, models, policies and rows from disk for the intent commands.
enum IntentFiles {
    /// What was asked of the command line could not be read.
    struct Failure: Error {
        var sentence: String
    }

    static func bytes(_ path: String) throws(Failure) -> [UInt8] {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw Failure(sentence: "cannot read \(path)")
        }
        return [UInt8](data)
    }

    /// The phrases of a policies folder in one lexicon.
    static func lexicon(
        _ policies: String, languages: [String] = [], phrases: [IntentSettings.Phrase] = []
    ) throws(Failure) -> Lexicon {
        Lexicon(
            Lexicon.entries(try lexiconFiles(policies), languages: languages)
                + phrases.compactMap { LexiconEntry($0) })
    }

    /// All `*.lex` files under `policies`/lexicon, by name; complaints go to standard error.
    static func lexiconFiles(_ policies: String) throws(Failure) -> [LexiconFile] {
        let folder = policies + "/lexicon"
        guard let names = try? FileManager.default.contentsOfDirectory(atPath: folder) else {
            throw Failure(sentence: "no lexicon in \(folder): name the folder with --policies DIR")
        }
        var files: [LexiconFile] = []
        for name in names.sorted() where name.hasSuffix(".lex") {
            let file = LexiconFile(
                language: String(name.dropLast(4)), bytes: try bytes(folder + "/" + name))
            for complaint in file.complaints {
                say("\(folder)/\(name):\(complaint.line): \(complaint.sentence)")
            }
            files.append(file)
        }
        return files
    }

    /// The model at `path`.
    static func model(_ path: String) throws(Failure) -> IntentModel {
        let content = try bytes(path)
        do {
            return try IntentModel(bytes: content)
        } catch {
            throw Failure(sentence: "\(path) is \(error.sentence)")
        }
    }

    /// The lexicon and the model of a policies folder; without a model file phrases alone count.
    static func scorer(
        _ options: IntentOptions, lexicon: Lexicon? = nil
    ) throws(Failure) -> IntentScorer {
        let path = options.model ?? options.policies + "/intent.model"
        let settings = try policy(options.policy)?.intent
        let phrases: Lexicon
        if let lexicon {
            phrases = lexicon
        } else {
            phrases = try self.lexicon(
                options.policies, languages: settings?.languages ?? [],
                phrases: settings?.phrases ?? [])
        }
        let policy = settings.map { IntentPolicy($0) } ?? IntentPolicy()
        guard options.model != nil || FileManager.default.fileExists(atPath: path) else {
            say("no \(path): phrases alone count")
            return IntentScorer(lexicon: phrases, policy: policy)
        }
        return IntentScorer(lexicon: phrases, model: try model(path), policy: policy)
    }

    /// The policy in a file, nil where none is named.
    private static func policy(_ path: String?) throws(Failure) -> Policy? {
        guard let path else { return nil }
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        let reading = PolicyReader.read(file: path, bytes: try bytes(path)) { name in
            FileManager.default.contents(atPath: "\(folder)/\(name).json5").map { [UInt8]($0) }
        }
        guard let policy = reading.policy, !reading.hasErrors else {
            let complaints = reading.complaints.map(\.description).joined(separator: "\n")
            throw Failure(sentence: "\(path) is no good policy:\n\(complaints)")
        }
        return policy
    }

    static func rows(_ paths: [String]) throws(Failure) -> [TrainingRow] {
        var rows: [TrainingRow] = []
        for path in paths {
            let (read, complaints) = TrainingRow.read(try bytes(path))
            for complaint in complaints { say("\(path): \(complaint)") }
            rows += read
        }
        guard !rows.isEmpty else { throw Failure(sentence: "no rows in \(paths)") }
        return rows
    }

    /// What to tell of an error.
    static func sentence(_ error: any Error) -> String {
        (error as? Failure)?.sentence ?? (error as? StoreError)?.sentence ?? "\(error)"
    }

    /// Writes a line to standard error.
    static func say(_ line: String) {
        FileHandle.standardError.write(Data((line + "\n").utf8))
    }
}
