import Routing

/// How one kind of value stands in a policy file: what it looks like, how it is read and written.
struct Codec<Value> {
    /// What may stand there.
    let shape: Shape
    /// Reads a value, or complains and gives nil.
    let read: (JSONValue, inout Reading) -> Value?
    /// Writes a value as a file would; nil leaves the key out.
    let write: (Value) -> JSONValue?

    init(
        _ shape: Shape, read: @escaping (JSONValue, inout Reading) -> Value?,
        write: @escaping (Value) -> JSONValue?
    ) {
        self.shape = shape
        self.read = read
        self.write = write
    }

    /// A codec whose reading needs nothing but the value: nil is refused with the shape's words.
    init(
        _ shape: Shape, parse: @escaping (JSONValue) -> Value?,
        write: @escaping (Value) -> JSONValue?
    ) {
        self.shape = shape
        self.write = write
        read = { value, reading in
            if let parsed = parse(value) { return parsed }
            reading.refuse(value, shape)
            return nil
        }
    }
}

extension Codec where Value == Bool {
    /// `true` or `false`.
    static var flag: Codec { Codec(.flag, parse: \.bool, write: { .flag($0) }) }
}

extension Codec where Value == Int {
    /// A whole number.
    static func integer(_ range: ClosedRange<Int>) -> Codec {
        Codec(
            .integer(range),
            parse: { value in value.integer.map(Int.init).flatMap { range.contains($0) ? $0 : nil }
            },
            write: { .integer(Int64($0)) })
    }

    /// A number with decimals, kept as a whole number of its last decimal.
    static func decimal(_ range: ClosedRange<Int>, digits: Int) -> Codec {
        Codec(
            .decimal(range, digits: digits),
            parse: { value in
                let scaled = value.number?.scaled(digits: digits).map(Int.init)
                return scaled.flatMap { range.contains($0) ? $0 : nil }
            },
            write: { JSONValue(.number(JSONNumber(Shape.decimal($0, digits)))) })
    }

    /// A share from 0 to 1, kept per mille.
    static var share: Codec { decimal(0...1000, digits: 3) }

    /// A time.
    static func duration(_ range: ClosedRange<Int>) -> Codec {
        Codec(
            .duration(range),
            parse: { value in
                let time = value.string.flatMap { DurationText.milliseconds($0) }
                return time.flatMap { range.contains($0) ? $0 : nil }
            },
            write: { .text(DurationText.text($0)) })
    }

    /// Minutes east of UTC.
    static var offset: Codec {
        Codec(
            .text(6...6, .offset), parse: { $0.string.flatMap(TextForm.offset) },
            write: { .text(($0 < 0 ? "-" : "+") + TextForm.clock(Swift.abs($0))) })
    }
}

extension Codec where Value == Int64 {
    /// An amount in the desk's currency, kept in millionths.
    static func amount(most: Int) -> Codec {
        let decimal = Codec<Int>.decimal(0...(most * 1_000_000), digits: 6)
        return Codec(
            decimal.shape, read: { decimal.read($0, &$1).map(Int64.init) },
            write: { decimal.write(Int($0)) })
    }
}

extension Codec where Value == Price {
    /// An amount with its currency.
    static var price: Codec {
        Codec(
            .text(5...23, .price), parse: { $0.string.flatMap(TextForm.price) },
            write: { .text($0.description) })
    }
}

extension Codec where Value == String {
    /// A text of so many characters.
    static func text(_ length: ClosedRange<Int>, _ form: TextForm = .any) -> Codec {
        Codec(
            .text(length, form),
            parse: { value in
                guard let text = value.string, length.contains(text.unicodeScalars.count),
                    form.matches(text), !text.unicodeScalars.contains("\0")
                else { return nil }
                return text
            },
            write: { .text($0) })
    }

    /// A name as on the wire.
    static var name: Codec { text(1...128, .name) }

    /// A language code.
    static var language: Codec { text(2...16, .language) }
}

extension Codec where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    /// One of the words that an enumeration knows.
    static var word: Codec {
        Codec(
            .word(Value.allCases.map(\.rawValue)),
            parse: { $0.string.flatMap(Value.init(rawValue:)) }, write: { .text($0.rawValue) })
    }
}
