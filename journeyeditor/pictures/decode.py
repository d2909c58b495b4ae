"""Opens a picture whose bytes nobody vouches for: PNG or JPEG, one frame, within bounds.

Only the decoders of these two are ever asked: others start programs or open addresses. What is
given has 8 bits a channel, is turned as the camera was held, and carries nothing but its pixels.
"""

from __future__ import annotations

import io
import warnings

from PIL import Image, ImageOps

from journeyeditor.pictures.errors import Fault, PictureError

PNG, JPEG = b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"
"""How the two kinds begin."""

MOST_BYTES = 40_000_000
"""The largest file that is opened."""

MOST_PIXELS = 40_000_000
"""The most pixels that are decoded."""


def is_photo(data: bytes) -> bool:
    """Whether these are the bytes of a JPEG."""
    return data.startswith(JPEG)


def decoded(data: bytes, side: int = 0) -> Image.Image:
    """The pixels as L, RGB or RGBA. Raises PictureError.

    `side` is how many pixels along its longer side are enough: then a large JPEG is decoded at a
    part of its size. 0 = all.
    """
    if not data.startswith((PNG, JPEG)):
        raise PictureError(Fault.KIND)
    if len(data) > MOST_BYTES:
        raise PictureError(Fault.LARGE)
    try:
        return _decoded(data, side)
    except (Image.DecompressionBombWarning, Image.DecompressionBombError):
        raise PictureError(Fault.LARGE) from None
    except PictureError:
        raise
    except Exception as error:  # decoders fail in many ways
        raise PictureError(Fault.DAMAGED) from error


def _decoded(data: bytes, side: int) -> Image.Image:
    with warnings.catch_warnings():
        warnings.simplefilter("error", Image.DecompressionBombWarning)
        image: Image.Image = Image.open(io.BytesIO(data), formats=("PNG", "JPEG"))
    if side:
        image.draft(None, (side, side))
    if image.width * image.height > MOST_PIXELS:
        raise PictureError(Fault.LARGE)
    image.load()
    plain = _plain(ImageOps.exif_transpose(image))
    plain.info = {}
    return plain


def _plain(image: Image.Image) -> Image.Image:
    """The same with 8 bits a channel, in one of three modes."""
    if image.has_transparency_data:
        clear = image.convert("RGBA")
        lowest, _ = clear.getchannel("A").getextrema()
        return clear if lowest != 255 else clear.convert("RGB")
    if image.mode.startswith(("I", "F")):  # 16 bits of grey; converting alone would make it white
        return image.convert("F").point(lambda v: v * (1 / 257)).convert("L")
    if image.mode in ("L", "1"):
        return image.convert("L")
    return image.convert("RGB")
