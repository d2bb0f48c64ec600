/// Why a command was refused: the word after ERR.
public enum ErrorCode: String, CaseIterable, Error, Sendable {
    case badLine = "bad-line"
    case badEncoding = "bad-encoding"
    case lineTooLong = "line-too-long"
    case textTooLong = "text-too-long"
    case unknownVerb = "unknown-verb"
    case missingParameter = "missing-parameter"
    case badParameter = "bad-parameter"
    case denied
    case notAllowed = "not-allowed"
    case noSuchConversation = "no-such-conversation"
    case noSuchRoom = "no-such-room"
    case noSuchAgent = "no-such-agent"
    case notYours = "not-yours"
    case alreadyOwned = "already-owned"
    case noOffer = "no-offer"
    case closed
    case windowClosed = "window-closed"
    case quotaSpent = "quota-spent"
    case overCapacity = "over-capacity"
    case policyInvalid = "policy-invalid"
    case tooFast = "too-fast"
    case notEligible = "not-eligible"
    case moved
    case unavailable
    case `internal`
}

/// A refusal: the code, the sentence that says what was wrong and what would be right, and tags.
public struct Refusal: Hashable, Error, Sendable {
    /// The word a program goes by.
    public var code: ErrorCode
    /// The sentence a person goes by.
    public var explanation: Text
    /// `owner`, `to`, `after` where the code has one.
    public var tags: [Line.Tag]

    /// A code with its sentence.
    public init(_ code: ErrorCode, _ explanation: Text, tags: [Line.Tag] = []) {
        self.code = code
        self.explanation = explanation
        self.tags = tags
    }
}
