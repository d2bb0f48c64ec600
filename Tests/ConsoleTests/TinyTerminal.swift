@testable import Console

/// A terminal that knows exactly our own control sequences, and says what else it was sent.
struct TinyTerminal {
    var columns: Int
    var rows: Int
    var cells: [String]
    var row = 0
    var column = 0
    var cursorShows = true
    /// Bytes that are neither a printable scalar nor one of our sequences.
    var foreign: [String] = []

    init(columns: Int, rows: Int) {
        self.columns = columns
        self.rows = rows
        cells = Array(repeating: " ", count: columns * rows)
    }

    mutating func take(_ bytes: [UInt8]) {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            foreign.append("not UTF-8")
            return
        }
        var rest = Array(text.unicodeScalars)[...]
        while let scalar = rest.first {
            rest.removeFirst()
            if scalar.value == 0x1B { escape(&rest) } else { draw(scalar) }
        }
    }

    private mutating func escape(_ rest: inout ArraySlice<Unicode.Scalar>) {
        guard rest.first == "[" else { return foreign.append("ESC \(rest.first?.value ?? 0)") }
        rest.removeFirst()
        var parameters = ""
        while let scalar = rest.first, scalar.value < 0x40 {
            parameters.unicodeScalars.append(scalar)
            rest.removeFirst()
        }
        let final = rest.popFirst().map(String.init) ?? ""
        let numbers = parameters.split(separator: ";").compactMap { Int($0) }
        switch (final, parameters) {
        case ("H", _) where numbers.count == 2: (row, column) = (numbers[0] - 1, numbers[1] - 1)
        case ("m", _) where numbers.first == 0: break
        case ("J", "2"): cells = Array(repeating: " ", count: columns * rows)
        case ("h", "?25"): cursorShows = true
        case ("l", "?25"): cursorShows = false
        default: foreign.append("CSI \(parameters)\(final)")
        }
    }

    private mutating func draw(_ scalar: Unicode.Scalar) {
        let width = CellWidth.columns(of: scalar)
        let isObeyed =
            scalar.isUnseen || scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value)
        if isObeyed { return foreign.append("U+\(String(scalar.value, radix: 16))") }
        guard row < rows, column + max(0, width - 1) < columns || width == 0 else {
            return foreign.append("outside")
        }
        if width == 0 {
            // It belongs to the letter before it, which may be a wide one.
            var place = row * columns + max(0, column - 1)
            if cells[place].isEmpty { place -= 1 }
            cells[place] += String(scalar)
            return
        }
        cells[row * columns + column] = String(scalar)
        if width == 2, column + 1 < columns { cells[row * columns + column + 1] = "" }
        column += width
    }

    var text: String {
        (0..<rows).map { row in
            var line = cells[row * columns..<(row + 1) * columns].joined()
            while line.last == " " { line.removeLast() }
            return line
        }.joined(separator: "\n")
    }
}

/// Chance that is the same on every run.
struct Dice {
    var state: UInt64

    mutating func roll(_ sides: Int) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return Int((state >> 33) % UInt64(sides))
    }
}
