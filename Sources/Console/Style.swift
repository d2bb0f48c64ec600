/// How a cell is drawn.
public struct Style: Hashable, Sendable {
    /// The eight colours that every terminal has, in the order of their numbers.
    public enum Colour: UInt8, Sendable {
        case red = 1
        case green, yellow, blue, magenta, cyan, white
    }

    /// The colour of the letters; nil for the terminal's own.
    public var colour: Colour?
    public var isBold = false
    public var isFaint = false
    public var isReversed = false
    public var isUnderlined = false

    /// The terminal's own.
    public static let plain = Style()
    static let bold = Style(isBold: true)
    static let faint = Style(isFaint: true)
    static let reversed = Style(isReversed: true)

    static func of(_ colour: Colour, bold: Bool = false) -> Style {
        Style(colour: colour, isBold: bold)
    }

    /// The same, reversed.
    var turned: Style {
        var style = self
        style.isReversed.toggle()
        return style
    }

    /// `ESC [ … m` for this style; without colours where none are wanted.
    func sequence(colours: Bool) -> String {
        var text = "\u{1B}[0"
        if isBold { text += ";1" }
        if isFaint { text += ";2" }
        if isUnderlined { text += ";4" }
        if isReversed { text += ";7" }
        if colours, let colour { text += ";3\(colour.rawValue)" }
        return text + "m"
    }
}
