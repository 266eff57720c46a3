namespace LblodHarvester.Shacl;

/// <summary>A compiled constraint of a <see cref="ConstraintComponent"/>. Several threads use it at once.</summary>
public interface IConstraintCheck
{
    /// <summary>Checks a focus node, and reports what is wrong.</summary>
    /// <exception cref="ValidationException">It cannot be checked; the validation ends with this.</exception>
    void Check(ConstraintSubject subject);
}
