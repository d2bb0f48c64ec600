/// The linear part of the scorer: a weight by class for groups of one, three and five letters.
///
/// Groups are hashed into 2^15 rows of small whole numbers. Also holds what a point of each
/// lexicon section is worth, as learned beside them.
///
// Immutable after init: the pointer is written in init only, freed in deinit.
public final class IntentModel: @unchecked Sendable {
    /// Rows of the table.
    public static let rowCount = 32_768
    static let rowBits: UInt32 = 15
    /// No weight is larger either way, so that three fit into the eight bits of one sum.
    static let mostWeight: Int8 = 42
    static let multiplier: UInt32 = 0x9E37_79B1

    /// In each row the sum of six weights times 2^(8 × class), as 56 bits with sign, and above it
    /// the mark of the group that owns the row.
    let rows: UnsafePointer<UInt64>
    /// What is in them and in the file.
    let content: Content
    /// `content` as the scorer wants it.
    let scales: SIMD8<Int32>
    let bias: SIMD8<Int32>
    /// For each section log-odds by class for one point, times 1,024.
    let sections: [SIMD8<Int32>]

    /// The numbers of a model.
    struct Content: Equatable, Sendable {
        /// Six weights a row.
        var weights: [Int8]
        /// For each row the mark of the one group of letters whose weights stand there.
        var marks: [UInt8]
        /// Thousandths of log-odds that one step of a weight is worth, times 4,096, by class.
        var scales: [Int32]
        /// Log-odds in thousandths before anything is read, by class.
        var bias: [Int32]
        /// Log-odds in thousandths for one point, times 1,024: by section, then by class.
        var sections: [Int32]

        /// No knowledge of letters: phrases alone count, each for its own class.
        static let plain = Content(
            weights: [Int8](repeating: 0, count: IntentModel.rowCount * IntentClass.count),
            marks: [UInt8](repeating: 0, count: IntentModel.rowCount),
            scales: [Int32](repeating: 0, count: IntentClass.count),
            bias: [-300, 0, 0, 900, -800, -1_200],
            sections: plainSections)

        private static let plainSections: [Int32] = {
            var all = [Int32](repeating: 0, count: LexiconSection.count * IntentClass.count)
            // 1.6 for a hundred points.
            for index in 0..<IntentClass.count { all[index * IntentClass.count + index] = 16_384 }
            let refusal = LexiconSection.noBuy.index * IntentClass.count
            all[refusal + IntentClass.buy.index] = -20_480
            all[refusal + IntentClass.presale.index] = -8_192
            all[refusal + IntentClass.chat.index] = 12_288
            return all
        }()
    }

    /// A model that knows no letters: for a desk without a model file.
    public static let plain = IntentModel(.plain)

    init(_ content: Content) {
        let table = UnsafeMutablePointer<UInt64>.allocate(capacity: IntentModel.rowCount)
        for row in 0..<IntentModel.rowCount {
            var packed: Int64 = 0
            for index in 0..<IntentClass.count {
                let weight = content.weights[row * IntentClass.count + index]
                packed += Int64(weight) << Int64(8 * index)
            }
            let low = UInt64(bitPattern: packed) & (1 << 56 - 1)
            table[row] = low | UInt64(content.marks[row]) << 56
        }
        rows = UnsafePointer(table)
        self.content = content
        scales = IntentModel.vector(content.scales)
        bias = IntentModel.vector(content.bias)
        sections = (0..<LexiconSection.count).map { section in
            let from = section * IntentClass.count
            return IntentModel.vector(
                Array(content.sections[from..<(from + IntentClass.count)]))
        }
    }

    deinit { rows.deallocate() }

    private static func vector(_ values: [Int32]) -> SIMD8<Int32> {
        var result = SIMD8<Int32>.zero
        for (index, value) in values.enumerated() { result[index] = value }
        return result
    }
}
