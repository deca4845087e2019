using CcHc.Publisher.Tests.Support;

namespace CcHc.Publisher.Tests.Quality;

/// <summary>Heads of tables on a phone.</summary>
[Collection(RealSitesCollection.Name)]
public sealed class TableHeadTests(RealSites sites)
{
    /// <summary>Words in heads of tables that stand on more than one line.</summary>
    private const string Broken =
        """
        () => [...document.querySelectorAll(".figures thead th")].flatMap(head => {
          const walker = document.createTreeWalker(head, NodeFilter.SHOW_TEXT);
          const found = [];
          for (let text = walker.nextNode(); text; text = walker.nextNode()) {
            for (const word of text.data.matchAll(/\S+/g)) {
              const range = document.createRange();
              range.setStart(text, word.index);
              range.setEnd(text, word.index + word[0].length);
              if (new Set([...range.getClientRects()].map(r => r.top)).size > 1) found.push(word[0]);
            }
          }
          return found;
        })
        """;

    [Theory]
    [InlineData("phuong-mau/en/")]
    [InlineData("phuong-mau/ke-hoach-2026/")]
    [InlineData("phuong-mau/ke-hoach-2026/tien-do/")]
    public async Task No_word_in_them_is_broken(string path)
    {
        var page = await (await sites.Browsed).GoAsync(path, 360);
        Assert.True(await page.Locator(".figures thead th").CountAsync() > 2);
        Assert.Empty(await page.EvaluateAsync<string[]>(Broken));
    }
}
