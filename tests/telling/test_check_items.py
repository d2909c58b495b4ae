"""Every item of every check list has its words in both languages."""

from __future__ import annotations

import pytest

from journeyeditor.analysis.checklists import CheckList, items
from journeyeditor.model.enums import Language
from journeyeditor.telling.check_items import item_text, list_text


@pytest.mark.parametrize("language", Language)
def test_lists_and_items_have_words(language: Language) -> None:
    every = [item for check_list in CheckList for item in items(check_list)]
    texts = [item_text(language, item) for item in every]
    texts += [list_text(language, check_list) for check_list in CheckList]
    assert all(text.name and text.question for text in texts)
    assert len({text.question for text in texts}) == len(texts)
    assert item_text(language, "customer5.4").name == (
        "Eigen" if language is Language.NL else "On brand"
    )


@pytest.mark.parametrize("item", ["basics6.7", "basics6.0", "basics6", "other.1", "umot.x"])
def test_what_is_no_item_has_none(item: str) -> None:
    with pytest.raises(KeyError):
        item_text(Language.NL, item)
