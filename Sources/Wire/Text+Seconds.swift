public import Vocabulary

extension Text {
    /// Milliseconds as decimal seconds with up to three places: 12340 is `12.34`, 12000 is `12`.
    public init(seconds milliseconds: Int64) {
        let whole = milliseconds.magnitude / 1_000
        let sign = milliseconds < 0 ? "-" : ""
        var places = String(milliseconds.magnitude % 1_000 + 1_000).dropFirst()
        while places.last == "0" { places.removeLast() }
        self.init(places.isEmpty ? "\(sign)\(whole)" : "\(sign)\(whole).\(places)")
    }

    /// The milliseconds of decimal seconds; nil for anything else.
    public var milliseconds: Int64? {
        Money.micros(self).map { $0 / 1_000 }
    }
}
