public import Vocabulary

/// All that a score rested on at one moment, to be explained later if somebody asks: keeping it
/// costs next to nothing, the explanation does not.
///
/// It is explained with the scorer of its desk's policy, so on one thread at a time, and not while
/// the desk works.
public struct ScoreBasis: @unchecked Sendable {
    // Sendable by handing over: who explains has the desk's thread, or the desk is at rest.
    let text: Text
    let context: IntentContext
    let compiled: CompiledPolicy

    /// The reasons that add up to the score, as WHY lists them.
    public var reasons: [Line] {
        compiled.scorer.explain(text.bytes, context).reasons.map(Self.line)
    }

    static func line(_ reason: IntentReason) -> Line {
        Line(
            "REASON", [Text(Int64(reason.points)), Text(reason.what.rawValue)],
            trailing: reason.detail.isEmpty ? nil : Text(reason.detail))
    }
}

extension Desk {
    /// What the score of a conversation rests on now; nil where there is no such conversation.
    public func scoreBasis(of id: ConversationID) -> ScoreBasis? {
        conversations[id.number].map { conversation in
            ScoreBasis(
                text: conversation.lastText, context: context(of: conversation),
                compiled: compiled)
        }
    }
}
