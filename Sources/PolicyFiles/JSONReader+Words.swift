extension JSONReader {
    /// Takes one byte if it stands here.
    mutating func take(byte: Unicode.Scalar) -> Bool {
        guard index < bytes.count, bytes[index] == UInt8(ascii: byte) else { return false }
        index += 1
        return true
    }

    /// Takes a word if it stands here and ends here.
    mutating func take(word: StaticString) -> Bool {
        let count = word.utf8CodeUnitCount
        guard index + count <= bytes.count else { return false }
        let matches = word.withUTF8Buffer { buffer in
            buffer.elementsEqual(bytes[index..<(index + count)])
        }
        guard matches else { return false }
        if index + count < bytes.count, isIdentifierPart(at: index + count) { return false }
        index += count
        return true
    }

    /// A key: quoted, or in JSON5 a bare identifier.
    mutating func key() throws(JSONError) -> String {
        guard index < bytes.count else { throw failure(expected: "a key or '}'") }
        let byte = bytes[index]
        if byte == UInt8(ascii: "\"") { return try quoted() }
        if grammar == .strict { throw failure(expected: "a key in double quotes") }
        if byte == UInt8(ascii: "'") { return try quoted() }
        return try identifier()
    }

    /// A bare key: an ECMAScript 5.1 identifier name.
    private mutating func identifier() throws(JSONError) -> String {
        var name = String.UnicodeScalarView()
        while index < bytes.count {
            let start = index
            var (scalar, width) = scalar(at: index)
            if scalar == "\\" {
                index += 1
                guard take(byte: "u") else { throw failure(expected: "'u' and four hex digits") }
                let unit = try hexUnit(digits: 4)
                guard let escaped = Unicode.Scalar(unit) else {
                    throw failure(at: start, found: "half a character", expected: "a letter")
                }
                scalar = escaped
                width = 0
            } else if !isIdentifierPart(scalar) {
                break
            }
            let allowed = name.isEmpty ? isIdentifierStart(scalar) : isIdentifierPart(scalar)
            if !allowed {
                index = start
                throw failure(expected: "a key or '}'; a key that is no plain word needs quotes")
            }
            name.append(scalar)
            index += width
        }
        if name.isEmpty { throw failure(expected: "a key or '}'") }
        return String(name)
    }

    private func isIdentifierPart(at index: Int) -> Bool {
        isIdentifierPart(scalar(at: index).0)
    }

    private func isIdentifierStart(_ scalar: Unicode.Scalar) -> Bool {
        if scalar == "$" || scalar == "_" { return true }
        if scalar.isASCII { return scalar.properties.isAlphabetic }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .letterNumber:
            return true
        default: return false
        }
    }

    private func isIdentifierPart(_ scalar: Unicode.Scalar) -> Bool {
        if isIdentifierStart(scalar) { return true }
        if scalar.isASCII { return ("0"..."9").contains(scalar) }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark, .decimalNumber, .connectorPunctuation: return true
        default: return scalar == "\u{200C}" || scalar == "\u{200D}"
        }
    }
}
