namespace CityLeadership.Classroom.Web.Data;

/// <summary>Column widths, in characters.</summary>
internal static class Lengths
{
    /// <summary>The name of one of our own enum members.</summary>
    public const int Word = 32;

    /// <summary>Names, titles, ids, addresses: what a person types into one line.</summary>
    public const int Text = 256;

    /// <summary>A mail's subject: titles and names in it are as long as <see cref="Text"/>.</summary>
    public const int Subject = 1024;

    /// <summary>A short secret, sealed by data protection.</summary>
    public const int Sealed = 1024;
}
