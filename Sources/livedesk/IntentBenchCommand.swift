import Foundation
import Routing

/// `livedesk intent bench`: what scoring costs, beside a plain loop over the same bytes.
enum IntentBenchCommand {
    static func run(_ options: IntentOptions) throws -> Int32 {
        let lexicon = try IntentFiles.lexicon(options.policies)
        let path = options.model ?? options.policies + "/intent.model"
        let model = (try? IntentFiles.model(path)) ?? .plain
        let texts =
            options.rest.isEmpty ? sampleTexts : try IntentFiles.rows(options.rest).map(\.text)
        let short = texts.filter { (30...60).contains($0.count) }
        let long = lengthened(texts, to: 240)
        guard !short.isEmpty else {
            throw IntentFiles.Failure(sentence: "no text of 30 to 60 bytes to measure with")
        }
        print("ns a message             p50      p99   ns/byte")
        for (name, set) in [("30–60 bytes", short), ("240 bytes", long)] {
            measure("\(name), byte loop", set) { byteSum($0) }
            for count in options.phrases.map({ [$0] }) ?? [50, 500, 5_000] {
                let part = Lexicon(Array(spread(lexicon.entries, count)))
                let scorer = IntentScorer(lexicon: part, model: model)
                measure("\(name), \(part.entries.count) phrases", set) { scorer.score($0).score }
                let text = NormalisedText()
                measure("  folding and phrases", set) { bytes in
                    text.fold(bytes)
                    return part.automaton.count(in: text)
                }
                measure("  folding", set) { bytes in
                    text.fold(bytes)
                    return text.count
                }
            }
        }
        return 0
    }

    /// `count` entries from all parts of the lexicon.
    private static func spread(_ entries: [LexiconEntry], _ count: Int) -> [LexiconEntry] {
        guard entries.count > count else { return entries }
        return (0..<count).map { entries[$0 * entries.count / count] }
    }

    private static func lengthened(_ texts: [[UInt8]], to length: Int) -> [[UInt8]] {
        var result: [[UInt8]] = []
        var current: [UInt8] = []
        for text in texts {
            if current.count + text.count + 1 > length + 12 {
                if (length - 30...length + 12).contains(current.count) { result.append(current) }
                current = []
            }
            current += text + [0x20]
        }
        return result.isEmpty ? [Array(repeating: 0x61, count: length)] : result
    }

    private static func byteSum(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        var sum = 0
        for byte in bytes { sum = sum &* 31 &+ Int(byte) }
        return sum
    }

    /// Times each message by itself; the clock's own cost of some 20 ns is inside.
    private static func measure(
        _ name: String, _ texts: [[UInt8]], _ body: (UnsafeBufferPointer<UInt8>) -> Int
    ) {
        var times: [Double] = []
        var sum = 0
        let turns = 1
        let bytes = texts.reduce(0) { $0 + $1.count }
        let rounds = max(3, 400_000 / texts.count)
        let flat = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes + 1)
        defer { flat.deallocate() }
        _ = flat.initialize(from: texts.joined())
        var slices: [UnsafeBufferPointer<UInt8>] = []
        var start = 0
        for text in texts {
            slices.append(UnsafeBufferPointer(rebasing: flat[start..<(start + text.count)]))
            start += text.count
        }
        times.reserveCapacity(rounds * slices.count)
        var place = 0
        for _ in 0..<(rounds * slices.count / turns) {
            let begin = DispatchTime.now().uptimeNanoseconds
            for _ in 0..<turns {
                sum &+= body(slices[place])
                place = place &+ 1 == slices.count ? 0 : place &+ 1
            }
            let end = DispatchTime.now().uptimeNanoseconds
            times.append(Double(end - begin) / Double(turns))
        }
        times.sort()
        let mean = Double(bytes) / Double(texts.count)
        let (p50, p99) = (times[times.count / 2], times[times.count * 99 / 100])
        let label = name.padding(toLength: 28, withPad: " ", startingAt: 0)
        print(
            label + String(format: "%6.0f %8.0f %8.1f", p50, p99, p50 / mean)
                + (sum == 1 ? " " : ""))
    }

    /// Messages to measure with where no file is named.
    private static let sampleTexts: [[UInt8]] = [
        "hi, how much for the red dress in size M?",
        "kak mau order 2 yang hitam bisa cod ga",
        "สนใจค่ะ มีไซส์ M ไหมคะ",
        "cho mình chốt 2 cái màu đen nhé shop",
        "quiero dos en negro, hacen envíos a Lima?",
        "my parcel still has not arrived, order 1234",
        "这件多少钱，还有没有M码的？",
        "hello everyone, love your live today haha",
        "вы доставляете в Казань? сколько стоит",
        "بكم الشنطة السوداء وهل فيه توصيل",
    ].map { Array($0.utf8) }
}
