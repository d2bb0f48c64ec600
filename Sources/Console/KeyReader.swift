/// Reads one key off the front of bytes; nil where more bytes are needed.
struct KeyReader {
    let bytes: [UInt8]
    private(set) var place: Int
    /// Nothing more will come: what has begun ends here.
    let isOver: Bool

    init(bytes: [UInt8], place: Int, isOver: Bool) {
        self.bytes = bytes
        self.place = place
        self.isOver = isOver
    }

    mutating func next() -> Key? {
        guard let first = take() else { return nil }
        if first != 0x1B { return plain(first) }
        guard let second = peek() else { return isOver ? Key(.escape) : nil }
        switch second {
        case UInt8(ascii: "["):
            place += 1
            return controlSequence()
        case UInt8(ascii: "O"):
            place += 1
            return singleShift()
        case 0x1B:
            // Escape held down, or alt with a sequence: the inner key tells.
            guard place + 1 < bytes.count else {
                place += isOver ? 1 : 0
                return isOver ? Key(.escape) : nil
            }
            return alt()
        default: return alt()
        }
    }

    private mutating func alt() -> Key? {
        var inner = KeyReader(bytes: bytes, place: place, isOver: isOver)
        guard var key = inner.next() else { return nil }
        place = inner.place
        if key.base != .unknown { key.modifiers.insert(.alt) }
        return key
    }

    private mutating func plain(_ first: UInt8) -> Key? {
        switch first {
        case 13: return Key(.enter)
        case 10: return Key(.enter)
        case 9: return Key(.tab)
        case 0x7F, 8: return Key(.backspace)
        case 0: return Key(.scalar(" "), .control)
        case 1..<0x1B: return .control(Unicode.Scalar(first + 96))
        case 0x1C..<0x20: return .control(Unicode.Scalar(first + 64))
        case 0x20..<0x7F: return Key(.scalar(Unicode.Scalar(first)))
        default: return scalar(first)
        }
    }

    /// A scalar of more than one byte; what is none gives U+FFFD, which is never inserted.
    private mutating func scalar(_ first: UInt8) -> Key? {
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1
        guard length > 1, first < 0xF5 else { return Key(.unknown) }
        var piece = [first]
        while piece.count < length {
            guard let next = peek() else { return isOver ? Key(.unknown) : nil }
            guard next & 0xC0 == 0x80 else { return Key(.unknown) }
            place += 1
            piece.append(next)
        }
        guard let text = String(validating: piece, as: UTF8.self),
            let scalar = text.unicodeScalars.first
        else { return Key(.unknown) }
        return scalar.value < 0xA0 ? Key(.unknown) : Key(.scalar(scalar))
    }

    private mutating func singleShift() -> Key? {
        guard let final = take() else { return isOver ? Key(.scalar("O"), .alt) : nil }
        switch final {
        case UInt8(ascii: "P")...UInt8(ascii: "S"): return Key(.function(Int(final) - 79))
        case UInt8(ascii: "M"): return Key(.enter)
        default: return Key(Self.letter(final))
        }
    }

    /// After `ESC [`: numbers, then a final byte.
    private mutating func controlSequence() -> Key? {
        // The Linux console's F1 to F5.
        if peek() == UInt8(ascii: "[") {
            place += 1
            guard let final = take() else { return isOver ? Key(.unknown) : nil }
            return (65...69).contains(final) ? Key(.function(Int(final) - 64)) : Key(.unknown)
        }
        var numbers = [0]
        while let byte = take() {
            switch byte {
            case 48...57:
                numbers[numbers.count - 1] = min(
                    numbers[numbers.count - 1] * 10 + Int(byte) - 48, 0x110000)
            case UInt8(ascii: ";"), UInt8(ascii: ":"): numbers.append(0)
            case 0x20...0x3F: break
            case 0x40...0x7E: return key(final: byte, numbers)
            default: return Key(.unknown)
            }
        }
        if isOver {
            return bytes.count - place == 0 && numbers == [0]
                ? Key(.scalar("["), .alt) : Key(.unknown)
        }
        return nil
    }

    private func key(final: UInt8, _ numbers: [Int]) -> Key {
        let held = numbers.count > 1 ? Self.modifiers(numbers[1]) : []
        var key = key(final, numbers, held)
        // What means nothing means it with every modifier.
        if key.base == .unknown { key.modifiers = [] }
        return key
    }

    private func key(_ final: UInt8, _ numbers: [Int], _ held: Key.Modifiers) -> Key {
        switch final {
        case UInt8(ascii: "~"): return Key(Self.numbered(numbers[0]), held)
        case UInt8(ascii: "u"): return Self.coded(numbers[0], held)
        case UInt8(ascii: "Z"): return Key(.tab, .shift)
        case UInt8(ascii: "P")...UInt8(ascii: "S"): return Key(.function(Int(final) - 79), held)
        default: return Key(Self.letter(final), held)
        }
    }

    private static func modifiers(_ number: Int) -> Key.Modifiers {
        Key.Modifiers(rawValue: UInt8(clamping: max(0, number - 1) & 7))
    }

    private static func letter(_ final: UInt8) -> Key.Base {
        switch final {
        case UInt8(ascii: "A"): .up
        case UInt8(ascii: "B"): .down
        case UInt8(ascii: "C"): .right
        case UInt8(ascii: "D"): .left
        case UInt8(ascii: "H"): .home
        case UInt8(ascii: "F"): .end
        default: .unknown
        }
    }

    private static func numbered(_ number: Int) -> Key.Base {
        switch number {
        case 1, 7: .home
        case 2: .insert
        case 3: .delete
        case 4, 8: .end
        case 5: .pageUp
        case 6: .pageDown
        case 11...15: .function(number - 10)
        case 17...21: .function(number - 11)
        case 23, 24: .function(number - 12)
        // The beginning of a paste, for the decoder.
        case 200: .function(200)
        default: .unknown
        }
    }

    /// `ESC [ code ; modifiers u`.
    private static func coded(_ code: Int, _ held: Key.Modifiers) -> Key {
        switch code {
        case 13: return Key(.enter, held)
        case 9: return Key(.tab, held)
        case 27: return Key(.escape, held)
        case 127: return Key(.backspace, held)
        default:
            guard let scalar = Unicode.Scalar(UInt32(code)), code >= 0x20,
                !(0x7F..<0xA0).contains(code)
            else { return Key(.unknown) }
            return Key(.scalar(scalar), held.subtracting(.shift))
        }
    }

    private func peek() -> UInt8? { place < bytes.count ? bytes[place] : nil }

    private mutating func take() -> UInt8? {
        guard let byte = peek() else { return nil }
        place += 1
        return byte
    }
}
