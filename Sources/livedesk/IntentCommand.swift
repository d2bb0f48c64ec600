import Foundation
import Routing

/// `livedesk intent`: trains, judges and explains the scorer of intents.
func runIntent(_ arguments: [String]) -> Int32 {
    guard let verb = arguments.first, !["help", "--help", "-h"].contains(verb) else {
        print(IntentCommand.usage)
        return arguments.isEmpty ? 2 : 0
    }
    do {
        let options = try IntentOptions(Array(arguments.dropFirst()))
        switch verb {
        case "train": return try IntentTrainCommand.run(options)
        case "eval": return try IntentEvalCommand.run(options)
        case "explain": return try IntentCommand.explain(options)
        case "lexicon": return try IntentCommand.lexicon(options)
        case "bench": return try IntentBenchCommand.run(options)
        default:
            IntentFiles.say("no intent command is named \(verb)\n\(IntentCommand.usage)")
            return 2
        }
    } catch {
        IntentFiles.say("livedesk intent: \(IntentFiles.sentence(error))")
        return 1
    }
}

enum IntentCommand {
    static let usage = """
        usage: livedesk intent train FILES -o MODEL [--folds N] [--epochs N] [--seed N]
               livedesk intent train [FILES] --from DIR [--desk NAME] -o MODEL [--force]
               livedesk intent eval FILES [--json] [--folds N]
               livedesk intent explain TEXT [--policy FILE] [--json]
               livedesk intent lexicon
               livedesk intent bench [FILES] [--phrases N]

        FILES hold lines of language, class and text with tabs between them.
          train     learns a model; the same files and seed give the same bytes. With --from it
                    also learns from how the conversations in a data folder ended, judges on the
                    newest fifth, and writes the model only if it is better than the one in use
          eval      AUC, average precision, Brier, calibration; by class and language; worst misses
          explain   what a text scores and why, the same as `livedesk score`
          lexicon   checks the lexicon files and counts their phrases
          bench     nanoseconds a message with 50, 500 and 5,000 phrases
        options:
          --policies DIR   where lexicon/*.lex and intent.model are (default Policies)
          --model FILE     another model than DIR/intent.model
          --policy FILE    a desk's policy: its weights, languages and phrases
          --folds N        also (eval: only) judges by N models, each blind to the rows it judges
        exit: 0 done, 1 failed or found wanting, 2 the command cannot be understood
        """

    static func explain(_ options: IntentOptions) throws -> Int32 {
        guard !options.rest.isEmpty else {
            throw IntentFiles.Failure(sentence: "explain needs a text")
        }
        let scorer = try IntentFiles.scorer(options)
        printScore(scorer.explain(options.rest.joined(separator: " ")), json: options.json)
        return 0
    }

    static func lexicon(_ options: IntentOptions) throws -> Int32 {
        let lexicon = try IntentFiles.lexicon(options.policies)
        let languages = Set(lexicon.entries.map(\.language)).sorted()
        print("language  " + LexiconSection.allCases.map { pad($0.rawValue) }.joined())
        for language in languages {
            let counts = LexiconSection.allCases.map { section in
                lexicon.entries.count { $0.language == language && $0.section == section }
            }
            print(
                language.padding(toLength: 10, withPad: " ", startingAt: 0)
                    + counts.map { pad("\($0)") }.joined())
        }
        print(
            "\(lexicon.entries.count) phrases in \(languages.count) languages, "
                + "\(lexicon.automaton.byteCount / 1_024) KiB of tables")
        return 0
    }

    static func pad(_ text: String, _ width: Int = 11) -> String {
        String(repeating: " ", count: max(0, width - text.count)) + text
    }

    /// Prints a score, its classes and the reasons that add up to it.
    static func printScore(_ score: IntentScore, json: Bool) {
        if json {
            print(IntentJSON.score(score))
            return
        }
        print("score \(score.score)")
        let classes = IntentClass.allCases.map { "\($0.rawValue) \(score.classes[$0])" }
        print("classes " + classes.joined(separator: ", "))
        print("asks for a person: \(score.verdict.asksForPerson ? "yes" : "no")")
        for reason in score.reasons {
            let sign = reason.points < 0 ? "" : "+"
            print(pad("\(sign)\(reason.points)", 6) + "  \(reason.what.rawValue): \(reason.detail)")
        }
        print(pad("\(score.reasons.reduce(0) { $0 + $1.points })", 6) + "  in all")
    }
}
