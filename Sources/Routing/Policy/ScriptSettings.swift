/// A standard reply that agents can say with one key.
public struct ScriptSettings: Sendable, Equatable {
    /// Name as in `SCRIPT`.
    public var name: String
    /// What it is for, such as pay, size or shipping; for the picker.
    public var need: String
    /// The reply by language, with fields such as `{link}`.
    public var text: Wording
    /// Fields that must be filled before it is said.
    public var required: [String]

    /// Makes one from its parts.
    public init(
        name: String,
        need: String = "",
        text: Wording,
        required: [String] = []
    ) {
        self.name = name
        self.need = need
        self.text = text
        self.required = required
    }
}
