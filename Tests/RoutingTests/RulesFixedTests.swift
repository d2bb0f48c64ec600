import Foundation
import Testing

@testable import Routing

@Suite("Arithmetic on whole numbers")
struct RulesFixedTests {
    @Test("log2 agrees with the C library to 2^-30")
    func logarithm() {
        for value in [1, 2, 3, 7, 1000, 123_456_789, 987_654_321_987, Int64.max] as [Int64] {
            let own = Double(Fixed.log2(value)) / Double(Fixed.one)
            #expect(abs(own - log2(Double(value))) < 1e-9, "log2(\(value))")
        }
    }

    @Test("exp2 agrees with the C library to one part in 2^29 over its whole range")
    func power() {
        var exponent: Double = -20
        while exponent < 20 {
            let fixed = Int64((exponent * Double(Fixed.one)).rounded())
            let own = Double(Fixed.exp2(fixed, scaleBits: 40)) / exp2(40)
            let theirs = exp2(Double(fixed) / Double(Fixed.one))
            #expect(abs(own / theirs - 1) < 2e-6 / exp2(max(exponent, 0)) + 2e-9, "2^\(exponent)")
            exponent += 0.0371
        }
    }

    @Test("exp2 never falls as its exponent rises")
    func powerIsMonotone() {
        var last: Int64 = 0
        for step in 0..<100_000 as Range<Int64> {
            let power = Fixed.exp2(step << 16, scaleBits: 40)
            #expect(power >= last)
            last = power
        }
    }

    @Test("exp2 is nought below and held above what fits")
    func powerEnds() {
        #expect(Fixed.exp2(-200 << 32) == 0)
        #expect(Fixed.exp2(200 << 32) == .max)
        #expect(Fixed.exp2(0, scaleBits: 0) == 1)
    }

    @Test("e^-x agrees with the C library")
    func decay() {
        for x in [0.0, 0.001, 0.5, 1, 3.7, 12] {
            let own = Double(Fixed.expMinus(Int64(x * Double(Fixed.one)))) / Double(Fixed.one)
            #expect(abs(own - exp(-x)) < 2e-9, "e^-\(x)")
        }
    }

    @Test("products and scales that do not fit are held at the end, with their sign")
    func ends() {
        #expect(Fixed.multiply(.max, .max) == .max)
        #expect(Fixed.multiply(.max, .min) == .min)
        #expect(Fixed.multiply(-3 << 32, 5 << 32) == -15 << 32)
        #expect(Fixed.scale(.max, by: 4, over: 2) == .max)
        #expect(Fixed.scale(.min, by: 4, over: 2) == .min)
        #expect(Fixed.scale(-1_000_000_000_000, by: 30_000_000_000, over: 3_000_000) < 0)
        #expect(
            Fixed.scale(9_000_000_000_000, by: 3_000_000_000, over: 3_000_000_000)
                == 9_000_000_000_000)
    }
}
