import Foundation
import Routing

/// `livedesk intent train`: learns a model from files of rows, and from a desk's own outcomes.
enum IntentTrainCommand {
    static func run(_ options: IntentOptions) throws -> Int32 {
        guard let output = options.output else {
            throw IntentFiles.Failure(sentence: "train needs -o MODEL, the file to write")
        }
        let rows = options.rest.isEmpty ? [] : try IntentFiles.rows(options.rest)
        let lexicon = try IntentFiles.lexicon(options.policies)
        if let data = options.from {
            return try learnFromOutcomes(data, options, rows, lexicon, output)
        }
        guard !rows.isEmpty else {
            throw IntentFiles.Failure(sentence: "train needs FILES of rows, or --from DIR")
        }
        let training = settings(options)
        if let folds = options.folds {
            print("judged by \(folds) models, each blind to the rows it judges:")
            IntentEvalCommand.report(
                IntentEvaluation.crossValidated(
                    rows, lexicon: lexicon, folds: folds, options: training))
        }
        try write(train(rows, lexicon, training), to: output, rows: rows.count)
        return 0
    }

    private static func settings(_ options: IntentOptions) -> IntentTrainer.Options {
        var training = IntentTrainer.Options()
        if let epochs = options.epochs { training.epochs = epochs }
        if let seed = options.seed { training.seed = seed }
        return training
    }

    private static func train(
        _ rows: [TrainingRow], _ lexicon: Lexicon, _ settings: IntentTrainer.Options
    ) -> IntentModel {
        IntentTrainer.train(rows, lexicon: lexicon, options: settings) { pass, loss in
            IntentFiles.say("pass \(pass) of \(settings.epochs): loss \(decimals(loss))")
        }
    }

    private static func write(_ model: IntentModel, to output: String, rows: Int) throws {
        let bytes = model.fileBytes
        do {
            try Data(bytes).write(to: URL(fileURLWithPath: output), options: .atomic)
        } catch {
            throw IntentFiles.Failure(sentence: "cannot write \(output)")
        }
        print("\(output): \(bytes.count) bytes from \(rows) rows")
    }

    /// Learns from all but the newest fifth of the outcomes, and writes the model only if it judges
    /// that fifth better than the model in use.
    private static func learnFromOutcomes(
        _ data: String, _ options: IntentOptions, _ rows: [TrainingRow], _ lexicon: Lexicon,
        _ output: String
    ) throws -> Int32 {
        let outcomes = try IntentOutcomes.rows(data: data, desk: options.desk)
        let held = outcomes.count / 5
        let test = Array(outcomes.suffix(held))
        guard held >= 20, Set(test.map(\.label)).count > 1 else {
            let sentence =
                "\(outcomes.count) closed conversations in \(data) are too few to learn from: "
                + "100 are the least, and the newest fifth must hold more than one kind of outcome"
            throw IntentFiles.Failure(sentence: sentence)
        }
        let old = try IntentFiles.scorer(options, lexicon: lexicon)
        let past = rows + outcomes.dropLast(held)
        let model = train(past, lexicon, settings(options))
        let new = IntentScorer(lexicon: lexicon, model: model)
        print("\(outcomes.count) outcomes; judged on the newest \(held), which neither has seen:")
        let isBetter = compare(
            IntentEvaluation(test, scorer: old), IntentEvaluation(test, scorer: new))
        guard isBetter || options.force else {
            print("the new model is not better: \(output) is not written (--force writes it)")
            return 1
        }
        print(isBetter ? "the new model is better" : "the new model is not better; forced")
        try write(model, to: output, rows: past.count)
        return 0
    }

    /// Prints both models' figures; whether the new one ranks better and is no worse calibrated.
    private static func compare(_ old: IntentEvaluation, _ new: IntentEvaluation) -> Bool {
        var (gain, targets) = (0.0, 0)
        print("target        AUC now  AUC new  Brier now  Brier new  right")
        for target in IntentEvaluation.Target.allCases {
            let (a, b) = (old.figures(target), new.figures(target))
            guard let before = a.auc, let after = b.auc else { continue }
            gain += after - before
            targets += 1
            print(
                target.rawValue.padding(toLength: 14, withPad: " ", startingAt: 0)
                    + "\(decimals(before))   \(decimals(after))   \(decimals(a.brier))"
                    + "     \(decimals(b.brier))     \(a.right)")
        }
        let (a, b) = (old.figures(.lead), new.figures(.lead))
        let isNoWorse = gain >= 0 && b.brier <= a.brier
        return targets > 0 && isNoWorse && (gain > 0 || b.brier < a.brier)
    }

    private static func decimals(_ value: Double) -> String { String(format: "%.4f", value) }
}
