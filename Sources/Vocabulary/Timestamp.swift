/// A moment: milliseconds since 1970-01-01 00:00 UTC, leap seconds left out as everywhere.
public struct Timestamp: Hashable, Comparable, Sendable {
    /// Milliseconds since the epoch.
    public var milliseconds: Int64

    /// From milliseconds since the epoch.
    @inlinable
    public init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    /// The epoch, and what "never yet" is stored as.
    public static let zero = Timestamp(milliseconds: 0)

    /// The earlier first.
    @inlinable
    public static func < (left: Timestamp, right: Timestamp) -> Bool {
        left.milliseconds < right.milliseconds
    }

    /// A moment so many milliseconds later.
    @inlinable
    public static func + (left: Timestamp, milliseconds: Int64) -> Timestamp {
        Timestamp(milliseconds: left.milliseconds &+ milliseconds)
    }

    /// Milliseconds from `right` to `left`.
    @inlinable
    public static func - (left: Timestamp, right: Timestamp) -> Int64 {
        left.milliseconds &- right.milliseconds
    }
}

// MARK: - RFC 3339

extension Timestamp {
    /// The first and the last moment that four digits of a year can write.
    private static let writable: ClosedRange<Int64> = -62_167_219_200_000...253_402_300_799_999

    /// `2026-11-28T21:04:31.250Z`: UTC with milliseconds, always 24 bytes; a moment outside of the
    /// years 0 to 9999 is written as the nearest within them.
    public var rfc3339: Text {
        let written = min(max(milliseconds, Self.writable.lowerBound), Self.writable.upperBound)
        let (days, rest) = Self.floorDivide(written, 86_400_000)
        let date = Self.civil(fromDays: days)
        var bytes: [UInt8] = []
        bytes.reserveCapacity(24)
        Self.append(date.year, width: 4, to: &bytes)
        bytes.append(UInt8(ascii: "-"))
        Self.append(date.month, width: 2, to: &bytes)
        bytes.append(UInt8(ascii: "-"))
        Self.append(date.day, width: 2, to: &bytes)
        bytes.append(UInt8(ascii: "T"))
        Self.append(rest / 3_600_000, width: 2, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        Self.append(rest / 60_000 % 60, width: 2, to: &bytes)
        bytes.append(UInt8(ascii: ":"))
        Self.append(rest / 1_000 % 60, width: 2, to: &bytes)
        bytes.append(UInt8(ascii: "."))
        Self.append(rest % 1_000, width: 3, to: &bytes)
        bytes.append(UInt8(ascii: "Z"))
        return Text(bytes: bytes)
    }

    /// Reads RFC 3339: a fraction of any length is cut to milliseconds, an offset is applied; nil
    /// for anything else, days that no calendar has included.
    public init?(rfc3339 text: Text) {
        var reader = Digits(bytes: text.bytes)
        guard let year = reader.number(4), reader.take("-"), let month = reader.number(2),
            reader.take("-"), let day = reader.number(2),
            reader.take("T") || reader.take("t") || reader.take(" "),
            let hour = reader.number(2), reader.take(":"), let minute = reader.number(2),
            reader.take(":"), let second = reader.number(2),
            let fraction = reader.fraction(), let offset = reader.offset(), reader.isAtEnd,
            (1...12).contains(month), day >= 1, day <= Self.days(inMonth: month, year: year),
            hour < 24, minute < 60, second <= 60
        else { return nil }
        let days = Self.days(year: year, month: month, day: day)
        let seconds = days * 86_400 + hour * 3_600 + minute * 60 + min(second, 59) - offset * 60
        milliseconds = seconds * 1_000 + fraction
        // An offset can lead out of the years that can be written again.
        guard Self.writable.contains(milliseconds) else { return nil }
    }

    /// Days since the epoch of a date in the Gregorian calendar (Howard Hinnant's algorithm).
    static func days(year: Int64, month: Int64, day: Int64) -> Int64 {
        let shifted = month <= 2 ? year - 1 : year
        let era = floorDivide(shifted, 400).quotient
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return era * 146_097 + dayOfEra - 719_468
    }

    /// The date of a day since the epoch, the inverse of `days`.
    static func civil(fromDays days: Int64) -> (year: Int64, month: Int64, day: Int64) {
        let shifted = days + 719_468
        let era = floorDivide(shifted, 146_097).quotient
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        let month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    private static func days(inMonth month: Int64, year: Int64) -> Int64 {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    private static func floorDivide(
        _ value: Int64, _ divisor: Int64
    ) -> (quotient: Int64, remainder: Int64) {
        let (quotient, remainder) = value.quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
    }

    private static func append(_ value: Int64, width: Int, to bytes: inout [UInt8]) {
        var divisor: Int64 = 1
        for _ in 1..<width { divisor *= 10 }
        while divisor > 0 {
            bytes.append(48 + UInt8(value / divisor % 10))
            divisor /= 10
        }
    }
}

/// Walks the digits and signs of an RFC 3339 time.
private struct Digits {
    let bytes: [UInt8]
    var index = 0

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    var isAtEnd: Bool { index == bytes.count }

    mutating func take(_ character: Unicode.Scalar) -> Bool {
        guard index < bytes.count, bytes[index] == UInt8(ascii: character) else { return false }
        index += 1
        return true
    }

    mutating func number(_ width: Int) -> Int64? {
        guard index + width <= bytes.count else { return nil }
        var value: Int64 = 0
        for byte in bytes[index..<index + width] {
            guard byte >= 48, byte <= 57 else { return nil }
            value = value * 10 + Int64(byte - 48)
        }
        index += width
        return value
    }

    /// Milliseconds of `.digits`, 0 where there is none, nil for a point without a digit.
    mutating func fraction() -> Int64? {
        guard take(".") else { return 0 }
        var value: Int64 = 0
        var scale: Int64 = 100
        let start = index
        while let digit = number(1) {
            value += digit * scale
            scale /= 10
        }
        return index == start ? nil : value
    }

    /// Minutes east of UTC: `Z` or `+hh:mm`.
    mutating func offset() -> Int64? {
        if take("Z") || take("z") { return 0 }
        let west = take("-")
        guard west || take("+") else { return nil }
        guard let hours = number(2), take(":"), let minutes = number(2), hours < 24, minutes < 60
        else { return nil }
        return (west ? -1 : 1) * (hours * 60 + minutes)
    }
}
