//! A body that is written while it is sent.

use std::io::{self, Write};

use axum::body::{Body, Bytes};
use futures_util::{StreamExt, stream};
use tokio::sync::mpsc::{self, Sender};

/// Bytes that are collected before they are sent.
const PIECE: usize = 64 * 1024;

/// Pieces that wait for a slow reader.
const WAITING: usize = 4;

/// What hands pieces over to the reader, and waits while there are enough.
pub struct Pipe {
    piece: Vec<u8>,
    pieces: Sender<io::Result<Bytes>>,
}

impl Pipe {
    fn send(&mut self) -> io::Result<()> {
        let piece = std::mem::take(&mut self.piece);
        // A reader who has left needs no more.
        self.pieces.blocking_send(Ok(piece.into())).map_err(|_| io::ErrorKind::BrokenPipe.into())
    }
}

impl Write for Pipe {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.piece.extend_from_slice(bytes);
        if self.piece.len() >= PIECE {
            self.send()?;
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        self.send()
    }
}

/// What `write` writes, on a thread that may take its time. If it fails, the answer ends early, which the
/// reader notices.
pub fn body(write: impl FnOnce(&mut Pipe) -> io::Result<()> + Send + 'static) -> Body {
    let (sender, receiver) = mpsc::channel(WAITING);
    tokio::task::spawn_blocking(move || {
        let mut pipe = Pipe { piece: Vec::with_capacity(PIECE + 4096), pieces: sender };
        let written = write(&mut pipe).and_then(|()| pipe.flush());
        if let Err(reason) = written
            && reason.kind() != io::ErrorKind::BrokenPipe
        {
            tracing::error!(%reason, "a sitemap was not written");
            pipe.pieces.blocking_send(Err(reason)).ok();
        }
    });
    let pieces = stream::unfold(receiver, |mut receiver| async {
        let piece = receiver.recv().await?;
        Some((piece, receiver))
    });
    // Compression asks once more after the end.
    Body::from_stream(pieces.fuse())
}
