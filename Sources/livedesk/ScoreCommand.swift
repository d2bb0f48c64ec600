import Foundation
import Routing

/// `livedesk score TEXT`: what a message scores and why, as the desk would score it.
func runScore(_ arguments: [String]) -> Int32 {
    do {
        let options = try IntentOptions(arguments)
        guard !options.rest.isEmpty else {
            IntentFiles.say("usage: livedesk score TEXT [--policies DIR] [--model FILE] [--json]")
            return 64
        }
        return try IntentCommand.explain(options)
    } catch {
        IntentFiles.say(
            "livedesk score: \((error as? IntentFiles.Failure)?.sentence ?? "\(error)")")
        return 1
    }
}
