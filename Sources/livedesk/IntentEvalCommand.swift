import Foundation
import Routing

/// `livedesk intent eval`: how good the scorer is on rows whose classes are known.
enum IntentEvalCommand {
    static func run(_ options: IntentOptions) throws -> Int32 {
        let rows = try IntentFiles.rows(options.rest)
        let evaluation: IntentEvaluation
        if let folds = options.folds {
            evaluation = IntentEvaluation.crossValidated(
                rows, lexicon: try IntentFiles.lexicon(options.policies), folds: folds)
        } else {
            evaluation = IntentEvaluation(rows, scorer: try IntentFiles.scorer(options))
        }
        if options.json {
            print(IntentJSON.evaluation(evaluation))
        } else {
            report(evaluation)
        }
        return 0
    }

    static func report(_ evaluation: IntentEvaluation) {
        print("\(evaluation.judged.count) rows\n")
        print("target        AUC     avg.prec.  Brier   calib.err.  right")
        for target in IntentEvaluation.Target.allCases {
            let figures = evaluation.figures(target)
            guard figures.right > 0 else { continue }
            print(
                target.rawValue.padding(toLength: 12, withPad: " ", startingAt: 0)
                    + "  \(IntentJSON.number(figures.auc))  "
                    + "\(IntentJSON.number(figures.averagePrecision))     "
                    + "\(IntentJSON.number(figures.brier))  "
                    + "\(IntentJSON.number(figures.calibrationError))      \(figures.right)")
        }
        reportLanguages(evaluation)
        reportConfusion(evaluation)
        reportMisses(evaluation)
    }

    private static func reportLanguages(_ evaluation: IntentEvaluation) {
        let targets: [IntentEvaluation.Target] = [.lead, .buy, .presale, .aftersale, .chat, .spam]
        print("\nAUC by language")
        print("      " + targets.map { IntentCommand.pad($0.rawValue) }.joined() + "       rows")
        for language in evaluation.languages {
            let cells = targets.map { target in
                evaluation.figures(target, language: language).auc.map {
                    IntentCommand.pad(String(format: "%.3f", $0))
                } ?? IntentCommand.pad("–")
            }
            let rows = evaluation.figures(.lead, language: language).rows
            print(
                language.padding(toLength: 6, withPad: " ", startingAt: 0) + cells.joined()
                    + IntentCommand.pad("\(rows)"))
        }
    }

    private static func reportConfusion(_ evaluation: IntentEvaluation) {
        print("\nrows of a class (down) taken for (across)")
        let names = IntentClass.allCases.map { IntentCommand.pad($0.rawValue) }
        print("            " + names.joined())
        for (label, counts) in zip(IntentClass.allCases, evaluation.confusion()) {
            print(
                label.rawValue.padding(toLength: 12, withPad: " ", startingAt: 0)
                    + counts.map { IntentCommand.pad("\($0)") }.joined())
        }
    }

    private static func reportMisses(_ evaluation: IntentEvaluation) {
        let misses = evaluation.worstMisses(20)
        if !misses.isEmpty { print("\nworst misses") }
        for one in misses {
            let classes = one.verdict.classes
            print(
                "\(one.row.language)  \(one.row.label.rawValue) \(classes[one.row.label]), "
                    + "said \(classes.top.rawValue) \(classes[classes.top]): "
                    + String(decoding: one.row.text, as: UTF8.self))
        }
    }
}
