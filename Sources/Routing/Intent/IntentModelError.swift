/// What is wrong with a model file.
public enum IntentModelError: Error, Equatable, Sendable {
    /// Not a model at all.
    case notAModel
    /// Made for another version of the product.
    case version(Int)
    /// Cut off or too long.
    case length(expected: Int, found: Int)
    /// A byte was changed.
    case checksum
    /// A weight is larger than the scorer can add up.
    case weight

    /// What to tell the one who named the file.
    public var sentence: String {
        switch self {
        case .notAModel:
            "not an intent model: it must begin with LDIM; train one with `livedesk intent train`"
        case .version(let found):
            "an intent model of version \(found), expected \(IntentModel.version): train it anew"
        case .length(let expected, let found):
            "an intent model of \(found) bytes, expected \(expected): it was cut off, copy it again"
        case .checksum:
            "an intent model with a wrong checksum: it was damaged, copy it again"
        case .weight:
            "an intent model with a weight beyond ±\(IntentModel.mostWeight): train it anew"
        }
    }
}
