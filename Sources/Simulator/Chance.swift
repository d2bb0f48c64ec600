import Foundation

/// A stream of chance from a seed, the same on every machine.
public struct Chance: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// The stream of this seed.
    public init(seed: UInt64) {
        state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 0x2545_F491_4F6C_DD1D
    }

    /// The next 64 bits (splitmix64).
    public mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
    }

    /// A number above nought and below one.
    public mutating func unit() -> Double {
        (Double(next() >> 11) + 0.5) / 9_007_199_254_740_992
    }

    /// An exponentially distributed number of this mean.
    mutating func exponential(_ mean: Double) -> Double { -mean * log(unit()) }

    /// A normally distributed number.
    mutating func normal() -> Double {
        (-2 * log(unit())).squareRoot() * cos(2 * .pi * unit())
    }

    /// A gamma distributed number of this shape (Marsaglia and Tsang).
    mutating func gamma(_ shape: Double) -> Double {
        if shape < 1 { return gamma(shape + 1) * pow(unit(), 1 / shape) }
        let d = shape - 1.0 / 3
        let c = 1 / (9 * d).squareRoot()
        while true {
            let x = normal()
            let v = pow(1 + c * x, 3)
            guard v > 0 else { continue }
            if log(unit()) < 0.5 * x * x + d - d * v + d * log(v) { return d * v }
        }
    }

    /// A beta distributed number.
    mutating func beta(_ a: Double, _ b: Double) -> Double {
        let x = gamma(a)
        let y = gamma(b)
        return x / (x + y)
    }

    /// A Poisson distributed number of this mean.
    mutating func poisson(_ mean: Double) -> Int {
        var count = 0
        var sum = exponential(1)
        while sum < mean {
            count += 1
            sum += exponential(1)
        }
        return count
    }

    /// An index drawn by these shares.
    mutating func index(_ shares: [Double]) -> Int {
        var left = unit() * shares.reduce(0, +)
        for index in shares.indices {
            left -= shares[index]
            if left < 0 { return index }
        }
        return max(shares.count - 1, 0)
    }
}
