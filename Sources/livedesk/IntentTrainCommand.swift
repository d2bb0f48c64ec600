import Foundation
import Routing

/// `livedesk intent train`: learns a model from files of rows.
enum IntentTrainCommand {
    static func run(_ options: IntentOptions) throws -> Int32 {
        guard let output = options.output else {
            throw IntentFiles.Failure(sentence: "train needs -o MODEL, the file to write")
        }
        let rows = try IntentFiles.rows(options.rest)
        let lexicon = try IntentFiles.lexicon(options.policies)
        var training = IntentTrainer.Options()
        if let epochs = options.epochs { training.epochs = epochs }
        if let seed = options.seed { training.seed = seed }
        if let folds = options.folds {
            print("judged by \(folds) models, each blind to the rows it judges:")
            IntentEvalCommand.report(
                IntentEvaluation.crossValidated(
                    rows, lexicon: lexicon, folds: folds, options: training))
        }
        let model = IntentTrainer.train(rows, lexicon: lexicon, options: training) { pass, loss in
            IntentFiles.say("pass \(pass): loss \(String(format: "%.4f", loss))")
        }
        let bytes = model.fileBytes
        guard FileManager.default.createFile(atPath: output, contents: Data(bytes)) else {
            throw IntentFiles.Failure(sentence: "cannot write \(output)")
        }
        print("\(output): \(bytes.count) bytes from \(rows.count) rows")
        return 0
    }
}
