namespace CityLeadership.Classroom.Web.Programmes.Portraits;

/// <summary>The face: calm, looking at the reader.</summary>
internal static class PortraitFace
{
    public static string Neck(Skin skin) => $"""
        <path d="M145 112h30v22c0 12-30 12-30 0z" fill="{skin.Tone}"/><path d="M145 119c6 9 24 9 30 0v7c-7 9-23 9-30 0z" fill="{skin.Shade}"/>
        """;

    public static string Draw(Looks looks, Skin skin, string hair, Dice dice)
    {
        var smile = dice.Between(6, 9);
        var brow = looks.Hair is "white" or "grey" ? "#7C7772" : hair;
        return $"""
            <g fill="{skin.Shade}"><ellipse cx="131.500" cy="93" rx="4" ry="7"/><ellipse cx="188.500" cy="93" rx="4" ry="7"/></g>
            {(looks.Earrings ? """<g fill="#D8B65C"><circle cx="131" cy="103" r="2.200"/><circle cx="189" cy="103" r="2.200"/></g>""" : "")}
            <path d="M160 54c19 0 29 14 29 34 0 23-13 41-29 41s-29-18-29-41c0-20 10-34 29-34z" fill="{skin.Tone}"/>
            {Beard(looks, hair)}
            <g fill="none" stroke="{brow}" stroke-width="2.400" stroke-linecap="round" opacity=".85"><path d="M143 86q6-3.500 12-1"/><path d="M165 85q6-2.500 12 1"/></g>
            <g fill="#241D1A"><circle cx="149" cy="94" r="2.600"/><circle cx="171" cy="94" r="2.600"/></g>
            <g fill="#fff" opacity=".75"><circle cx="150" cy="93.200" r=".8"/><circle cx="172" cy="93.200" r=".8"/></g>
            <path d="M160 96q-4 8 1.500 8.500" fill="none" stroke="{skin.Shade}" stroke-width="2.200" stroke-linecap="round"/>
            <path d="M150 113q10 {smile} 20 0" fill="none" stroke="{skin.Lips}" stroke-width="2.600" stroke-linecap="round"/>
            """;
    }

    public static string Glasses(Looks looks) => !looks.Glasses ? "" : """
        <g fill="#fff" fill-opacity=".1" stroke="#2B2A2E" stroke-width="1.800"><rect x="140" y="87" width="17" height="14" rx="6"/><rect x="163" y="87" width="17" height="14" rx="6"/><path d="M157 92q3-2 6 0M140 92l-8-1M180 92l8-1" fill="none"/></g>
        """;

    private static string Beard(Looks looks, string hair) => (looks.Beard, looks.Moustache) switch
    {
        (true, _) => $"""
            <path fill-rule="evenodd" d="M131 92c0 24 10 41 29 41s29-17 29-41c-3 10-7 14-13 14-5 0-8 1-16 1s-11-1-16-1c-6 0-10-4-13-14zm17 21c3-3 21-3 24 0-1 7-23 7-24 0z" fill="{hair}" opacity=".9"/>
            """,
        (_, true) => $"""<path d="M147 111c2-5 9-6 13-4 4-2 11-1 13 4-5-1-9-1-13-1s-8 0-13 1z" fill="{hair}"/>""",
        _ => "",
    };
}
