//! What an attachment may be, judged by its first bytes: a name or a header proves nothing.

/// The kinds of attachments.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Media {
    Png,
    Jpeg,
    Pdf,
}

impl Media {
    /// All kinds.
    pub const ALL: [Media; 3] = [Media::Png, Media::Jpeg, Media::Pdf];

    /// The media type, as manifests name it.
    pub const fn name(self) -> &'static str {
        match self {
            Media::Png => "image/png",
            Media::Jpeg => "image/jpeg",
            Media::Pdf => "application/pdf",
        }
    }

    /// The kind of a media type.
    pub fn from_name(name: &str) -> Option<Self> {
        Media::ALL.into_iter().find(|media| media.name() == name)
    }

    /// The kind of bytes that begin like this; `None` for everything else.
    pub fn sniff(head: &[u8]) -> Option<Self> {
        Media::ALL.into_iter().find(|media| head.starts_with(media.magic()))
    }

    /// Whether a window can show it as a picture.
    pub const fn is_picture(self) -> bool {
        matches!(self, Media::Png | Media::Jpeg)
    }

    const fn magic(self) -> &'static [u8] {
        match self {
            Media::Png => b"\x89PNG\r\n\x1a\n",
            Media::Jpeg => b"\xff\xd8\xff",
            Media::Pdf => b"%PDF-",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_first_bytes_count() {
        let cases: [(&[u8], Option<Media>); 9] = [
            (b"\x89PNG\r\n\x1a\n", Some(Media::Png)),
            (b"\xff\xd8\xff\xe0\0\x10JFIF", Some(Media::Jpeg)),
            (b"%PDF-1.7\n", Some(Media::Pdf)),
            (b"\x89PNG", None),
            (b" %PDF-1.7", None),
            (b"<html>", None),
            (b"PK\x03\x04", None),
            (b"MZ\x90\0", None),
            (b"", None),
        ];
        for (bytes, media) in cases {
            assert_eq!(Media::sniff(bytes), media, "{bytes:?}");
        }
        for media in Media::ALL {
            assert_eq!(Media::from_name(media.name()), Some(media));
        }
        assert_eq!(Media::from_name("image/svg+xml"), None);
    }
}
