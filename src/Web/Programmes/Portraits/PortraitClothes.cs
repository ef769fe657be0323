namespace CityLeadership.Classroom.Web.Programmes.Portraits;

/// <summary>Shoulders in office clothes. The neck comes in between: some collars lie behind it, some before.</summary>
internal static class PortraitClothes
{
    public static string Draw(Dice dice, string neck)
    {
        var colour = dice.Pick(Palette.Clothes);
        var shoulders = $"""<path d="M86 184c0-34 26-54 58-56h32c32 2 58 22 58 56z" fill="{colour}"/>""";
        return dice.Roll(4) switch
        {
            0 => shoulders + neck,
            1 => shoulders + neck + Jacket(colour, dice.Pick(Palette.Shirts)),
            2 => shoulders + neck + Collar(dice.Pick(Palette.Shirts)),
            _ => shoulders + neck + Wrap(dice.Pick(Palette.Clothes)),
        };
    }

    private static string Jacket(string colour, string shirt) => $"""
        <path d="M144 130l16 50 16-50c-4 12-28 12-32 0z" fill="{shirt}"/>
        <path d="M144 128l-9 3 8 24 7 25h10z" fill="{colour}"/><path d="M176 128l9 3-8 24-7 25h-10z" fill="{colour}"/>
        <path d="M144 128l-9 3 8 24 7 25h10zM176 128l9 3-8 24-7 25h-10z" fill="#000" opacity=".18"/>
        """;

    private static string Collar(string shirt) => $"""
        <path d="M143 127l17 19-12 9-12-20z" fill="{shirt}"/><path d="M177 127l-17 19 12 9 12-20z" fill="{shirt}"/>
        """;

    private static string Wrap(string colour) => $"""
        <path d="M140 128c4 16 36 16 40 0l8 4c-2 26-54 26-56 0z" fill="{colour}"/><path d="M140 128c4 16 36 16 40 0l8 4c-2 26-54 26-56 0z" fill="#fff" opacity=".12"/>
        """;
}
