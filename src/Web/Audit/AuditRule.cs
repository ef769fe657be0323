using CityLeadership.Classroom.Web.Data;

namespace CityLeadership.Classroom.Web.Audit;

/// <summary>What the audit log says of a kind of request that went well; or why it says nothing.</summary>
internal abstract record AuditRule
{
    /// <param name="Person">The part of the address that names whom it is about; null: none does.</param>
    /// <param name="Session">The part that names a session.</param>
    /// <param name="Thing">The part that names something else.</param>
    /// <param name="ByHosts">Only what hosts do: the people of a class may look at it as they were there.</param>
    public sealed record Written(
        AuditDeed Deed, AuditMatter Matter, string? Person = null, string? Session = null, string? Thing = null, bool ByHosts = false) : AuditRule;

    /// <param name="Why">A sentence.</param>
    public sealed record NotWritten(string Why) : AuditRule;
}
