/// Why a trace could not be read.
public enum TraceError: Error, Equatable, CustomStringConvertible {
    /// It is not JSON, or not an object.
    case notAnObject
    /// Something at this path is missing or not of this sort.
    case expected(String, at: String)

    /// The reason in a sentence.
    public var description: String {
        switch self {
        case .notAnObject: "not a JSON object"
        case .expected(let what, let path): "\(path): expected \(what)"
        }
    }
}
