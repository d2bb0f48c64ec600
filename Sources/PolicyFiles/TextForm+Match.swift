import Routing

extension TextForm {
    /// Whether a text has the form.
    public func matches(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        switch self {
        case .any: return true
        case .name: return Self.isName(bytes)
        case .language: return Self.isLanguage(text)
        case .languageOrAny: return text == "any" || Self.isLanguage(text)
        case .price: return Self.price(text) != nil
        case .span: return Self.span(text) != nil
        case .offset: return Self.offset(text) != nil
        case .country: return bytes.count == 2 && bytes.allSatisfy(Self.isUpper)
        case .file:
            return (1...64).contains(bytes.count) && bytes[0] != 0x2D && bytes[0] != 0x5F
                && bytes.allSatisfy { Self.isLowerOrDigit($0) || $0 == 0x2D || $0 == 0x5F }
        case .link:
            if text.isEmpty { return true }
            let tail = text.hasPrefix("https://") ? 8 : text.hasPrefix("http://") ? 7 : bytes.count
            return bytes.count > tail && bytes.allSatisfy { (0x21...0x7E).contains($0) }
        }
    }

    /// The price that a text states.
    static func price(_ text: String) -> Price? {
        let parts = text.split(separator: " ", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[1].utf8.count == 3, parts[1].utf8.allSatisfy(isUpper) else {
            return nil
        }
        let halves = parts[0].split(separator: ".", omittingEmptySubsequences: false)
        guard halves.count <= 2, (1...12).contains(halves[0].utf8.count),
            halves.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy(isDigit) }),
            halves.count == 1 || halves[1].utf8.count <= 6,
            let micros = JSONNumber(String(parts[0])).scaled(digits: 6)
        else { return nil }
        return Price(micros: micros, currency: String(parts[1]))
    }

    /// The stretch of a day that a text states.
    static func span(_ text: String) -> BusinessHours.Span? {
        let bytes = Array(text.utf8)
        guard bytes.count == 11, bytes[5] == 0x2D, let from = minutes(bytes[0..<5]),
            let to = minutes(bytes[6..<11]), from < 1440, to <= 1440
        else { return nil }
        return BusinessHours.Span(from: from, to: to)
    }

    /// The minutes east of UTC that a text states.
    static func offset(_ text: String) -> Int? {
        let bytes = Array(text.utf8)
        guard bytes.count == 6, bytes[0] == 0x2B || bytes[0] == 0x2D,
            let minutes = minutes(bytes[1..<6]), minutes < 15 * 60
        else { return nil }
        return bytes[0] == 0x2D ? -minutes : minutes
    }

    /// Minutes of the day as `hh:mm`.
    static func clock(_ minutes: Int) -> String {
        let (hour, minute) = (minutes / 60, minutes % 60)
        return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    }

    private static func minutes(_ bytes: ArraySlice<UInt8>) -> Int? {
        let digits = bytes.map { Int($0) - 0x30 }
        guard digits.count == 5, digits[2] == 10,
            [0, 1, 3, 4].allSatisfy({ (0...9).contains(digits[$0]) }), digits[3] < 6
        else { return nil }
        let minutes = (digits[0] * 10 + digits[1]) * 60 + digits[3] * 10 + digits[4]
        return minutes <= 1440 ? minutes : nil
    }

    private static func isName(_ bytes: [UInt8]) -> Bool {
        guard (1...128).contains(bytes.count), bytes[0] != UInt8(ascii: ":") else { return false }
        return bytes.allSatisfy { (0x21...0x7E).contains($0) && $0 != 0x2C && $0 != 0x3B }
    }

    private static func isLanguage(_ text: String) -> Bool {
        let parts = text.split(
            omittingEmptySubsequences: false, whereSeparator: { $0 == "-" || $0 == "_" })
        guard let main = parts.first?.utf8, (2...3).contains(main.count),
            main.allSatisfy({ isLowerOrDigit($0) && !isDigit($0) })
        else { return false }
        return parts.dropFirst().allSatisfy { part in
            (2...8).contains(part.utf8.count)
                && part.utf8.allSatisfy { isLowerOrDigit($0) || isUpper($0) }
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    private static func isUpper(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }
    private static func isLowerOrDigit(_ byte: UInt8) -> Bool {
        (0x61...0x7A).contains(byte) || isDigit(byte)
    }
}
