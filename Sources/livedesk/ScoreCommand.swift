import Foundation
import Routing

/// `livedesk score TEXT`: what a message scores and why, as the desk would score it.
func runScore(_ arguments: [String]) -> Int32 {
    let usage = """
        usage: livedesk score TEXT [--policy FILE] [--policies DIR] [--model FILE] [--json]

        Prints the score (0…1000, the chance of a sale in the coming half hour in thousandths), the
        score of each class, and the reasons whose points add up to the score. FILE is a desk's
        policy; DIR, where lexicon/*.lex and intent.model are, is Policies where it is not given.
        """
    if let first = arguments.first, ["help", "--help", "-h"].contains(first) {
        print(usage)
        return 0
    }
    do {
        let options = try IntentOptions(arguments)
        guard !options.rest.isEmpty else {
            IntentFiles.say(usage)
            return 2
        }
        return try IntentCommand.explain(options)
    } catch {
        IntentFiles.say("livedesk score: \(IntentFiles.sentence(error))")
        return 1
    }
}
