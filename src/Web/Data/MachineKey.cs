namespace CityLeadership.Classroom.Web.Data;

/// <summary>What a program shows to ask in the name of whoever made it. The key itself is kept nowhere.</summary>
public sealed class MachineKey
{
    public required string Id { get; init; }

    public required string ProgrammeId { get; init; }

    /// <summary>What it is for, in its maker's words.</summary>
    public required string Name { get; init; }

    public required string KeyHash { get; init; }

    /// <summary>Names of <c>Scope</c> with spaces between.</summary>
    public required string Scopes { get; init; }

    /// <summary>The person in whose name it asks: it ends with their being staff.</summary>
    public required string MadeBy { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>To five minutes; null: never yet.</summary>
    public DateTimeOffset? LastUsedAt { get; init; }

    public DateTimeOffset? RevokedAt { get; init; }
}
