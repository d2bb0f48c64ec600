import Vocabulary

/// Times as people at this desk read them: in their own time zone, and no longer than needed.
public struct ClockText: Hashable, Sendable {
    /// Minutes east of UTC.
    public var zone: Int64

    /// In a time zone so many minutes east of UTC.
    public init(zone: Int64 = 0) { self.zone = zone }

    private static let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    /// The number of the local day, to tell whether two moments fall on one.
    func day(_ time: Timestamp) -> Int64 {
        let shifted = time.milliseconds + zone * 60_000
        return shifted >= 0 ? shifted / 86_400_000 : (shifted - 86_399_999) / 86_400_000
    }

    private func fields(_ time: Timestamp) -> [Character] {
        Array((time + zone * 60_000).rfc3339.string)
    }

    /// `21:04:31`.
    func seconds(_ time: Timestamp) -> String { String(fields(time)[11..<19]) }

    /// `21:04`.
    func minutes(_ time: Timestamp) -> String { String(fields(time)[11..<16]) }

    /// `Tue 25 Nov`.
    func date(_ time: Timestamp) -> String {
        let text = fields(time)
        let month = Int(String(text[5..<7])) ?? 1
        let number = Int(String(text[8..<10])) ?? 1
        return "\(weekday(time)) \(number) \(Self.months[(month - 1) % 12])"
    }

    private func weekday(_ time: Timestamp) -> String {
        let day = Int(((day(time) % 7) + 7) % 7)
        return Self.days[day]
    }

    /// `21:03`, `21:03 tomorrow`, `Tue 21:03`, `25 Nov 21:03`, whichever says it.
    func near(_ time: Timestamp, now: Timestamp) -> String {
        let away = day(time) - day(now)
        switch away {
        case 0: return minutes(time)
        case 1: return "\(minutes(time)) tomorrow"
        case -1: return "\(minutes(time)) yesterday"
        case 2...6: return "\(weekday(time)) \(minutes(time))"
        default: return "\(date(time).dropFirst(4)) \(minutes(time))"
        }
    }

    /// `0:51`, `12:40`, `2h05`, `3d`: how long something has lasted.
    static func span(_ milliseconds: Int64) -> String {
        let seconds = max(0, milliseconds) / 1_000
        if seconds < 3_600 { return "\(seconds / 60):\(two(seconds % 60))" }
        if seconds < 100 * 3_600 { return "\(seconds / 3_600)h\(two(seconds / 60 % 60))" }
        return "\(seconds / 86_400)d"
    }

    private static func two(_ number: Int64) -> String { number < 10 ? "0\(number)" : "\(number)" }

    /// The same sentence with every RFC 3339 time in it as people read it.
    func humanised(_ sentence: Text, now: Timestamp) -> String {
        let bytes = sentence.bytes
        var result: [UInt8] = []
        var place = 0
        while place < bytes.count {
            if place + 24 <= bytes.count, bytes[place + 4] == 0x2D, bytes[place + 23] == 0x5A,
                let time = Timestamp(rfc3339: Text(bytes: Array(bytes[place..<place + 24])))
            {
                result += Array(near(time, now: now).utf8)
                place += 24
            } else {
                result.append(bytes[place])
                place += 1
            }
        }
        return String(decoding: result, as: UTF8.self)
    }
}
