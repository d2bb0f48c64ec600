/// Learns a model from rows: the same rows, lexicon, options and seed give the same bytes.
///
/// Softmax regression over hashed groups of letters and the points of the lexicon's sections,
/// fitted by AdaGrad with dropped letters and phrases so that it does not lean on any one. Floating
/// point is used here only; the model that comes out is whole numbers.
public struct IntentTrainer {
    /// How to learn; the defaults were chosen by cross-validation on the shipped rows.
    public struct Options: Sendable, Equatable {
        /// Passes over the rows.
        public var epochs = 20
        /// First step of learning.
        public var rate = 0.3
        /// First step of learning for the lexicon's points.
        public var sectionRate = 0.06
        /// What is taken off each weight after a pass, of one.
        public var decay = 0.03
        /// Share of letter groups left out of a row.
        public var gramDropout = 0.2
        /// Share of phrases left out of a row.
        public var phraseDropout = 0.4
        /// How much a phrase of the lexicon counts as a row of its own, read without phrases.
        public var phraseWeight = 0.8
        /// How much a buying phrase with a negation counts as no wish to buy.
        public var refusedWeight = 0.1
        /// Share of letters left out, as typing errors do.
        public var typos = 0.02
        /// Where chance begins.
        public var seed: UInt64 = 4

        /// The defaults.
        public init() {}
    }

    private let options: Options
    private let classes = IntentClass.count
    private var weights: [Double]
    private var weightSquares: [Double]
    private var sections: [Double]
    private var sectionSquares: [Double]
    private var bias: [Double]
    private let priorSections: [Double]
    private var random: SplitRandom
    private var marks: [UInt8] = []

    /// Learns from `rows`; `progress` hears of each pass and its mean loss.
    public static func train(
        _ rows: [TrainingRow], lexicon: Lexicon, options: Options = Options(),
        progress: (_ epoch: Int, _ loss: Double) -> Void = { _, _ in }
    ) -> IntentModel {
        let reader = IntentScorer(lexicon: lexicon)
        var trainer = IntentTrainer(options)
        let examples = trainer.examples(rows, reader: reader)
        trainer.marks = GramSelection(examples, random: trainer.random).marks
        trainer.setBias(examples)
        var order = Array(examples.indices)
        for epoch in 1...max(options.epochs, 1) {
            trainer.shuffle(&order)
            var loss = 0.0
            for index in order { loss += trainer.learn(examples[index], epoch: epoch) }
            trainer.shrink()
            progress(epoch, loss / Double(max(order.count, 1)))
        }
        return trainer.quantised()
    }

    private init(_ options: Options) {
        self.options = options
        weights = [Double](repeating: 0, count: IntentModel.rowCount * IntentClass.count)
        weightSquares = [Double](repeating: 1e-3, count: weights.count)
        // For one hundred points.
        priorSections = IntentModel.Content.plain.sections.map { Double($0) * 100 / 1_024_000 }
        sections = priorSections
        sectionSquares = [Double](repeating: 1e-3, count: sections.count)
        bias = [Double](repeating: 0, count: IntentClass.count)
        random = SplitRandom(seed: options.seed)
    }

    /// The rows, and what is made of them and of the lexicon.
    private mutating func examples(
        _ rows: [TrainingRow], reader: IntentScorer
    ) -> [TrainingExample] {
        var examples = rows.map { TrainingExample($0, reader: reader, weight: 1) }
        let languages = Set(rows.map(\.language))
        for entry in reader.lexicon.entries where languages.contains(entry.language) {
            let example = TrainingExample(entry, reader: reader, weight: options.phraseWeight)
            if let example { examples.append(example) }
        }
        examples += TrainingExample.refused(
            languages, reader: reader, weight: options.refusedWeight, random: &random)
        return examples
    }

    private mutating func setBias(_ examples: [TrainingExample]) {
        var counts = [Double](repeating: 1, count: classes)
        for example in examples where example.weight == 1 { counts[example.label] += 1 }
        let total = counts.reduce(0, +)
        bias = counts.map { Series.log($0 / total) }
    }

    private mutating func shuffle(_ order: inout [Int]) {
        guard order.count > 1 else { return }
        for index in stride(from: order.count - 1, to: 0, by: -1) {
            order.swapAt(index, Int(random.next() % UInt64(index + 1)))
        }
    }

    /// One step for one row; answers its loss before the step.
    private mutating func learn(_ example: TrainingExample, epoch: Int) -> Double {
        let rows = example.hashes(
            dropping: options.gramDropout, typos: options.typos, random: &random
        ).filter { marks[GramHashes.row($0)] == GramHashes.mark($0) }.map(GramHashes.row)
        let points = example.points(dropping: options.phraseDropout, random: &random)
        let share = 1 / (1 - options.gramDropout) / Double(example.units.count).squareRoot()
        var odds = bias
        for row in rows {
            for index in 0..<classes { odds[index] += weights[row * classes + index] * share }
        }
        for (section, value) in points {
            for index in 0..<classes { odds[index] += sections[section * classes + index] * value }
        }
        let chances = IntentTrainer.softmax(odds)
        let loss = -Series.log(max(chances[example.label], 1e-12))
        var slopes = chances
        slopes[example.label] -= 1
        for index in 0..<classes { slopes[index] *= example.weight }
        for row in rows { step(row, slopes, share) }
        for (section, value) in points { stepSection(section, slopes, value) }
        guard example.weight == 1 else { return loss * example.weight }
        for index in 0..<classes { bias[index] -= 0.01 / Double(epoch) * slopes[index] }
        return loss
    }

    private mutating func step(_ row: Int, _ slopes: [Double], _ share: Double) {
        for index in 0..<classes {
            let slope = slopes[index] * share
            let place = row * classes + index
            weightSquares[place] += slope * slope
            weights[place] -= options.rate * slope / weightSquares[place].squareRoot()
        }
    }

    private mutating func stepSection(_ section: Int, _ slopes: [Double], _ value: Double) {
        for index in 0..<classes {
            let slope = slopes[index] * value
            let place = section * classes + index
            sectionSquares[place] += slope * slope
            sections[place] -= options.sectionRate * slope / sectionSquares[place].squareRoot()
        }
    }

    /// Pulls all weights towards nothing, and the sections towards what is plain.
    private mutating func shrink() {
        for place in weights.indices { weights[place] *= 1 - options.decay }
        for place in sections.indices {
            sections[place] += (priorSections[place] - sections[place]) * options.decay
        }
        // A phrase never speaks against its own class.
        for index in 0..<classes {
            sections[index * classes + index] = max(sections[index * classes + index], 0.2)
        }
    }

    private static func softmax(_ odds: [Double]) -> [Double] {
        let most = odds.max() ?? 0
        let shares = odds.map { Series.exp($0 - most) }
        let total = shares.reduce(0, +)
        return shares.map { $0 / total }
    }

    /// The weights as whole numbers of 8 bits, with one scale a class.
    private func quantised() -> IntentModel {
        var content = IntentModel.Content.plain
        for index in 0..<classes {
            let step = largest(index) / Double(IntentModel.mostWeight)
            content.scales[index] = Int32((step * 1_000 * 4_096).rounded())
            for row in 0..<IntentModel.rowCount {
                let place = row * classes + index
                let whole = step > 0 ? (weights[place] / step).rounded() : 0
                let most = Double(IntentModel.mostWeight)
                content.weights[place] = Int8(min(max(whole, -most), most))
            }
        }
        content.marks = marks
        content.bias = bias.map { Int32(($0 * 1_000).rounded()) }
        content.sections = sections.map { Int32(($0 * 1_024_000 / 100).rounded()) }
        return IntentModel(content)
    }

    /// The weight that becomes the largest step: all but one in two thousand lie below it.
    private func largest(_ index: Int) -> Double {
        let sizes = (0..<IntentModel.rowCount).map { abs(weights[$0 * classes + index]) }.sorted()
        return max(sizes[sizes.count - 1 - sizes.count / 2_000], 1e-9)
    }
}
