/// Memory that all TLS connections of one thread share, so that an idle connection holds none of
/// its own.
public final class TLSBuffers {
    /// Room for several full records at once: one read of the socket takes them all.
    public static let size = 65_536

    /// Where the caller reads from the socket.
    public let ciphertext: UnsafeMutableRawBufferPointer
    /// Where decrypted bytes go.
    public let plaintext: UnsafeMutableRawBufferPointer

    /// How large the block that output is encrypted into begins.
    static let outputSize = TLSBuffers.size + 4_096
    private var spareOutput: UnsafeMutableRawPointer?

    /// Reserves the memory.
    public init() {
        ciphertext = .allocate(byteCount: TLSBuffers.size, alignment: 64)
        plaintext = .allocate(byteCount: TLSBuffers.size, alignment: 64)
    }

    deinit {
        ciphertext.deallocate()
        plaintext.deallocate()
        spareOutput?.deallocate()
    }

    /// Lends the output block; only the first that asks gets the spare one.
    func takeOutput() -> UnsafeMutableRawPointer {
        if let spare = spareOutput {
            spareOutput = nil
            return spare
        }
        return .allocate(byteCount: TLSBuffers.outputSize, alignment: 64)
    }

    func giveBack(_ block: UnsafeMutableRawPointer) {
        if spareOutput == nil { spareOutput = block } else { block.deallocate() }
    }
}
