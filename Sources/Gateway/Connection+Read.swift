import Crypto
import Reactor

extension Connection {
    /// Takes no more input until `resumeReading`: the peer's sending slows down by itself.
    public func pauseReading() {
        paused = true
        touch()
    }

    /// Takes input again, what is held already first.
    public func resumeReading() {
        guard paused else { return }
        paused = false
        touch()
        readAgainIfHeld()
    }

    /// Reads the socket once, so that no peer keeps the others waiting, and hands on what it
    /// brings.
    func receive() {
        if state == .lingering { return discard() }
        if state == .silent, !beginTLS() { return }
        guard let tls, takeCiphertext(tls) else { return }
        if state == .handshaking { shakeHands(tls) }
        deliver(tls)
        guard state != .closed else { return }
        // Left over when the delegate has paused, is moving, or has too much output waiting.
        tls.keepInput()
        touch()
    }

    /// Looks at the first byte: only a TLS handshake's is worth the memory for TLS. Nothing is
    /// answered to any other.
    private func beginTLS() -> Bool {
        guard let descriptor else { return false }
        var first: UInt8 = 0
        switch withUnsafeMutableBytes(of: &first, { descriptor.peek(into: $0) }) {
        case .moved: break
        case .wouldBlock: return false
        case .ended:
            finish(.peerEnded)
            return false
        case .failed(let error):
            finish(.broken(error))
            return false
        }
        guard first == 0x16 else {
            finish(.notTLS)
            return false
        }
        do throws(CryptoError) {
            tls = try TLSConnection(server: home.tls.value, buffers: home.buffers)
            state = .handshaking
            return true
        } catch {
            finish(.tls("\(error)"))
            return false
        }
    }

    /// Makes sure that TLS has something to work on; input that is held already comes first.
    private func takeCiphertext(_ tls: TLSConnection) -> Bool {
        if tls.hasInput { return true }
        guard let descriptor else { return false }
        switch descriptor.receive(into: home.buffers.ciphertext) {
        case .moved(let count):
            tls.feed(UnsafeRawBufferPointer(rebasing: home.buffers.ciphertext[..<count]))
            return true
        case .wouldBlock: return false
        case .ended: peerEnded()
        case .failed(let error): finish(.broken(error))
        }
        return false
    }

    private func shakeHands(_ tls: TLSConnection) {
        switch tls.handshake() {
        case .done:
            state = .open
            stopTimer()
            delegate = home.makeDelegate?(self)
        case .wantsInput: break
        case .failed(let reason):
            // The alert that says why.
            flush()
            finish(.tls(reason))
        }
    }

    private func deliver(_ tls: TLSConnection) {
        while state == .open, takesInput {
            switch tls.read(into: home.buffers.plaintext) {
            case .bytes(let count):
                delegate?.connectionDidReceive(
                    self, UnsafeRawBufferPointer(rebasing: home.buffers.plaintext[..<count]))
            case .wantsInput: return
            case .ended: return peerEnded()
            case .failed(let reason):
                flush()
                return finish(.tls(reason))
            }
        }
    }

    private func peerEnded() {
        inputEnded = true
        touch()
        if state == .open, let delegate {
            delegate.connectionDidEndInput(self)
        } else {
            finish(.peerEnded)
        }
    }

    private func discard() {
        guard let descriptor else { return }
        switch descriptor.receive(into: home.buffers.ciphertext) {
        case .moved, .wouldBlock: return
        case .ended, .failed: finish(closeReason)
        }
    }
}
