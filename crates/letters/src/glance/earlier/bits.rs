//! Bits in a row, lowest bit of each byte first, and numbers of unknown size among them. No meaning yet.

/// Writes bits.
#[cfg(test)]
#[derive(Default)]
pub(super) struct BitWriter {
    bytes: Vec<u8>,
    used: u32,
}

#[cfg(test)]
impl BitWriter {
    /// The lowest `width` bits of a value, lowest first.
    pub(super) fn bits(&mut self, width: u32, value: u32) {
        for at in 0..width {
            if self.used.is_multiple_of(8) {
                self.bytes.push(0);
            }
            if let Some(byte) = self.bytes.last_mut() {
                *byte |= ((value >> at & 1) as u8) << (self.used % 8);
            }
            self.used += 1;
        }
    }

    /// A number of any size: ones for each doubling above `2^k`, a zero, then the bits. Small numbers take `k + 1` bits.
    pub(super) fn number(&mut self, k: u32, value: u32) {
        let mut rest = u64::from(value);
        let mut width = k;
        while rest >> width != 0 {
            rest -= 1 << width;
            width += 1;
            self.bits(1, 1);
        }
        self.bits(1, 0);
        self.bits(width, rest as u32);
    }

    /// The bytes; the last is filled up with zeros.
    pub(super) fn finish(self) -> Vec<u8> {
        self.bytes
    }
}

/// Reads bits. Past the end there are none: every read fails.
pub(super) struct BitReader<'a> {
    bytes: &'a [u8],
    used: usize,
}

impl<'a> BitReader<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, used: 0 }
    }

    /// The next bits, lowest first.
    pub(super) fn bits(&mut self, width: u32) -> Option<u32> {
        let mut value = 0;
        for at in 0..width {
            let byte = self.bytes.get(self.used / 8)?;
            value |= u32::from(byte >> (self.used % 8) & 1) << at;
            self.used += 1;
        }
        Some(value)
    }

    /// A number of any size: ones for each doubling above `2^k`, a zero, then the bits; `None` above 32 bits.
    pub(super) fn number(&mut self, k: u32) -> Option<u32> {
        let mut width = k;
        let mut base = 0_u64;
        while self.bits(1)? == 1 {
            base += 1 << width;
            width += 1;
            if width > 32 {
                return None;
            }
        }
        u32::try_from(base + u64::from(self.bits(width)?)).ok()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_of_every_size_come_back() {
        let sizes = (0..32).flat_map(|bit| [(1_u32 << bit) - 1, 1 << bit, (1 << bit) + 1]);
        for k in [0, 1, 6, 10] {
            for value in sizes.clone().chain([u32::MAX]) {
                let mut writer = BitWriter::default();
                writer.bits(3, 5);
                writer.number(k, value);
                let bytes = writer.finish();
                let mut reader = BitReader::new(&bytes);
                assert_eq!(reader.bits(3), Some(5));
                assert_eq!(reader.number(k), Some(value), "k {k}");
            }
        }
    }

    #[test]
    fn there_is_nothing_past_the_end_and_no_number_without_end() {
        assert_eq!(BitReader::new(&[0xff]).bits(9), None);
        assert_eq!(BitReader::new(&[0xff; 9]).number(0), None);
        assert_eq!(BitReader::new(&[]).number(3), None);
    }
}
