extension IntentModel {
    /// The version of the file's form and of the folding of letters that it depends on.
    static let version = 1
    private static let magic: [UInt8] = Array("LDIM".utf8)
    private static let numberCount =
        2 * IntentClass.count + LexiconSection.count * IntentClass.count
    /// Magic, version, numbers, weights, checksum.
    static let fileLength = 8 + numberCount * 4 + rowCount * (IntentClass.count + 1) + 8

    /// Reads a model file.
    public convenience init(bytes: [UInt8]) throws(IntentModelError) {
        guard bytes.count >= 8, Array(bytes[0..<4]) == IntentModel.magic else {
            throw .notAModel
        }
        let version = Int(IntentModel.number(bytes, at: 4))
        guard version == IntentModel.version else { throw .version(version) }
        guard bytes.count == IntentModel.fileLength else {
            throw .length(expected: IntentModel.fileLength, found: bytes.count)
        }
        let end = bytes.count - 8
        let low = UInt64(UInt32(bitPattern: IntentModel.number(bytes, at: end)))
        let high = UInt64(UInt32(bitPattern: IntentModel.number(bytes, at: end + 4)))
        guard IntentModel.checksum(bytes[0..<end]) == high << 32 | low else { throw .checksum }
        let weightsStart = 8 + IntentModel.numberCount * 4
        let marksStart = end - IntentModel.rowCount
        let weights = bytes[weightsStart..<marksStart].map { Int8(bitPattern: $0) }
        guard weights.allSatisfy({ $0.magnitude <= IntentModel.mostWeight.magnitude }) else {
            throw .weight
        }
        let numbers = (0..<IntentModel.numberCount).map {
            IntentModel.number(bytes, at: 8 + $0 * 4)
        }
        let classes = IntentClass.count
        self.init(
            Content(
                weights: weights,
                marks: Array(bytes[marksStart..<end]),
                scales: Array(numbers[0..<classes]), bias: Array(numbers[classes..<(2 * classes)]),
                sections: Array(numbers[(2 * classes)...])))
    }

    /// The model as a file.
    public var fileBytes: [UInt8] {
        var bytes = IntentModel.magic
        IntentModel.append(Int32(IntentModel.version), to: &bytes)
        for number in content.scales + content.bias + content.sections {
            IntentModel.append(number, to: &bytes)
        }
        bytes += content.weights.map { UInt8(bitPattern: $0) }
        bytes += content.marks
        let sum = IntentModel.checksum(bytes[...])
        IntentModel.append(Int32(truncatingIfNeeded: sum), to: &bytes)
        IntentModel.append(Int32(truncatingIfNeeded: sum >> 32), to: &bytes)
        return bytes
    }

    private static func append(_ number: Int32, to bytes: inout [UInt8]) {
        for shift in [0, 8, 16, 24] {
            bytes.append(UInt8(truncatingIfNeeded: UInt32(bitPattern: number) >> UInt32(shift)))
        }
    }

    private static func number(_ bytes: [UInt8], at place: Int) -> Int32 {
        var value: UInt32 = 0
        for index in 0..<4 { value |= UInt32(bytes[place + index]) << UInt32(8 * index) }
        return Int32(bitPattern: value)
    }

    /// FNV-1a, 64 bits.
    private static func checksum(_ bytes: ArraySlice<UInt8>) -> UInt64 {
        var sum: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return sum
    }
}
