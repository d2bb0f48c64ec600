import Foundation
import Routing

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
    static func lexicon(_ policies: String) throws(Failure) -> Lexicon {
        Lexicon(Lexicon.entries(try lexiconFiles(policies)))
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
        _ options: IntentOptions, policy: IntentPolicy = IntentPolicy()
    ) throws(Failure) -> IntentScorer {
        IntentScorer(
            lexicon: try lexicon(options.policies), model: try model(options), policy: policy)
    }

    /// The model that the options name; without a file phrases alone count.
    static func model(_ options: IntentOptions) throws(Failure) -> IntentModel {
        let path = options.model ?? options.policies + "/intent.model"
        guard options.model != nil || FileManager.default.fileExists(atPath: path) else {
            say("no \(path): phrases alone count")
            return .plain
        }
        return try model(path)
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

    /// Writes a line to standard error.
    static func say(_ line: String) {
        FileHandle.standardError.write(Data((line + "\n").utf8))
    }
}

/// What the command line of an intent command said.
struct IntentOptions {
    var policies = "Policies"
    var model: String?
    var output: String?
    var folds: Int?
    var epochs: Int?
    var seed: UInt64?
    var phrases: Int?
    var json = false
    var rest: [String] = []

    /// Reads options and other words in any order.
    init(_ arguments: [String]) throws(IntentFiles.Failure) {
        var index = 0
        while index < arguments.count {
            let word = arguments[index]
            index += 1
            switch word {
            case "--json": json = true
            case "--policies": policies = try IntentOptions.value(word, arguments, &index)
            case "--model": model = try IntentOptions.value(word, arguments, &index)
            case "-o", "--output": output = try IntentOptions.value(word, arguments, &index)
            case "--folds": folds = try IntentOptions.number(word, arguments, &index)
            case "--epochs": epochs = try IntentOptions.number(word, arguments, &index)
            case "--phrases": phrases = try IntentOptions.number(word, arguments, &index)
            case "--seed": seed = UInt64(try IntentOptions.number(word, arguments, &index))
            default:
                guard !word.hasPrefix("--") else {
                    throw IntentFiles.Failure(sentence: "no option is named \(word)")
                }
                rest.append(word)
            }
        }
    }

    private static func value(
        _ option: String, _ arguments: [String], _ index: inout Int
    ) throws(IntentFiles.Failure) -> String {
        guard index < arguments.count else {
            throw IntentFiles.Failure(sentence: "\(option) needs a value")
        }
        index += 1
        return arguments[index - 1]
    }

    private static func number(
        _ option: String, _ arguments: [String], _ index: inout Int
    ) throws(IntentFiles.Failure) -> Int {
        let text = try value(option, arguments, &index)
        guard let number = Int(text), number > 0 else {
            throw IntentFiles.Failure(sentence: "\(option) needs a number above 0, not “\(text)”")
        }
        return number
    }
}
