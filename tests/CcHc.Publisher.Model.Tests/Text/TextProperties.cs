using CcHc.Publisher.Model.Text;
using FsCheck.Fluent;

namespace CcHc.Publisher.Model.Tests.Text;

public sealed class TextProperties
{
    [Fact]
    public void Composing_composed_text_gives_the_same_instance() =>
        Property.Holds(Strings.Any, s => VietnameseText.Compose(s) is var c && ReferenceEquals(c, VietnameseText.Compose(c)));

    [Fact]
    public void Taking_text_apart_and_composing_it_gives_the_text() =>
        Property.Holds(Strings.Any, s => VietnameseText.Compose(s) is var c && VietnameseText.Compose(Decomposed.Of(c)) == c);

    [Fact]
    public void Folding_does_not_depend_on_composition() =>
        Property.Holds(Strings.Any, s => VietnameseText.Fold(VietnameseText.Compose(s)) == VietnameseText.Fold(s));

    [Fact]
    public void Folding_and_unifying_twice_change_nothing() =>
        Property.Holds(Strings.Any, s =>
            VietnameseText.Fold(VietnameseText.Fold(s)) == VietnameseText.Fold(s) && VietnameseText.Unify(VietnameseText.Unify(s)) == VietnameseText.Unify(s));

    [Fact]
    public void Unified_text_folds_to_the_same() =>
        Property.Holds(Strings.Any, s => VietnameseText.Fold(VietnameseText.Unify(s)) == VietnameseText.Fold(s));

    [Fact]
    public void A_slug_has_only_small_letters_digits_and_single_inner_hyphens() =>
        Property.Holds(Strings.Any, s => VietnameseText.Slug(s) is var slug &&
            slug.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-') &&
            !slug.Contains("--", StringComparison.Ordinal) &&
            !slug.StartsWith('-') &&
            !slug.EndsWith('-') &&
            VietnameseText.Slug(slug) == slug);

    [Fact]
    public void The_comparer_is_a_total_order() =>
        Property.Holds(Strings.Any.Three(), t =>
        {
            var (x, y, z) = t;
            var compare = VietnameseComparer.Instance;
            return compare.Compare(x, x) == 0 &&
                Math.Sign(compare.Compare(x, y)) == -Math.Sign(compare.Compare(y, x)) &&
                (compare.Compare(x, y) == 0) == (x == y) &&
                (compare.Compare(x, y) > 0 || compare.Compare(y, z) > 0 || compare.Compare(x, z) <= 0);
        });

    [Fact]
    public void Short_words_keep_a_total_order_too()
    {
        var pieces = new[] { "a", "A", "á", "à", "â", "1", "01", "10", "9", "đ", "d", " ", "ò", "o", "\u0301" };
        Property.Holds(Strings.With(pieces).Three(), t =>
        {
            string[] words = [t.Item1, t.Item2, t.Item3];
            var sorted = words.Order(VietnameseComparer.Instance).ToArray();
            return VietnameseComparer.Instance.Compare(sorted[0], sorted[1]) <= 0 &&
                VietnameseComparer.Instance.Compare(sorted[1], sorted[2]) <= 0 &&
                VietnameseComparer.Instance.Compare(sorted[0], sorted[2]) <= 0;
        });
    }

    [Fact]
    public void The_nearest_name_is_a_known_one() =>
        Property.Holds(Strings.Any.Two(), t => NearestName.Find(t.Item1, [t.Item2]) is not { } found || found == t.Item2);
}
