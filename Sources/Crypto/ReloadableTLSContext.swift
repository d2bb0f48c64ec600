import Foundation

/// The TLS context of the moment: a new certificate takes its place without a dropped connection.
///
/// Unchecked: `current` is guarded by `lock`.
public final class ReloadableTLSContext: @unchecked Sendable {
    private let lock = NSLock()
    private var current: TLSContext

    /// Begins with a context.
    public init(_ context: TLSContext) {
        current = context
    }

    /// The context for a new connection; connections that live keep theirs.
    public var value: TLSContext { lock.withLock { current } }

    /// From here on new connections get `context`. To be made first, so that a bad file changes
    /// nothing.
    public func replace(with context: TLSContext) {
        lock.withLock { current = context }
    }
}
