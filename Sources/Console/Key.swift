public import Vocabulary

/// A key that was pressed, or a text that was pasted.
public struct Key: Hashable, Sendable {
    /// What lies under the modifiers.
    public enum Base: Hashable, Sendable {
        case scalar(Unicode.Scalar)
        case enter, tab, escape, backspace, insert, delete
        case up, down, left, right, home, end, pageUp, pageDown
        case function(Int)
        case paste(Text)
        /// A sequence that means nothing here.
        case unknown
    }

    /// What was held down with it.
    public struct Modifiers: OptionSet, Hashable, Sendable {
        public let rawValue: UInt8
        public init(rawValue: UInt8) { self.rawValue = rawValue }
        public static let shift = Modifiers(rawValue: 1)
        public static let alt = Modifiers(rawValue: 2)
        public static let control = Modifiers(rawValue: 4)
    }

    public var base: Base
    public var modifiers: Modifiers

    /// A key with its modifiers.
    public init(_ base: Base, _ modifiers: Modifiers = []) {
        self.base = base
        self.modifiers = modifiers
    }

    /// A letter with the control key.
    public static func control(_ letter: Unicode.Scalar) -> Key { Key(.scalar(letter), .control) }
}
