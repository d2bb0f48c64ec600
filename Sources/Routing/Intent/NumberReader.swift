/// Gathers the digits of one number.
struct NumberReader {
    private let first: UInt32
    private var digits = 1
    private var same = true
    private var last: UInt32
    private var repeats = 1
    private var any: Bool
    private var gathered: UInt64

    init(first: UInt32) {
        self.first = first
        last = first
        any = first == FoldTable.anyNumberValue
        gathered = 10 &+ UInt64(first)
    }

    mutating func add(_ value: UInt32) {
        same = same && value == first
        any = any || value == FoldTable.anyNumberValue
        digits &+= 1
        repeats = value == last ? repeats &+ 1 : 1
        last = value
        // Laughter of many fives is laughter of three; a phone number overflows harmlessly.
        if repeats <= 3 { gathered = gathered &* 10 &+ UInt64(value) }
    }

    /// The digits behind a leading 1; 0 where any number is meant.
    var value: UInt64 { any ? 0 : gathered }

    /// One or two digits are an amount, more a price or a telephone; 555 is laughter.
    var unit: UInt16 {
        if digits < 3 { return FoldTable.shortNumber }
        return same && first > 1 ? FoldTable.repeatedNumber : FoldTable.longNumber
    }

    /// Whether a unit stands for a number.
    @inline(__always)
    static func isNumber(_ unit: UInt16) -> Bool {
        unit >= FoldTable.shortNumber && unit <= FoldTable.repeatedNumber
    }
}
