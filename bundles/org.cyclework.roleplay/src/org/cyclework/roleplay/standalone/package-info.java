/** Opens plays without a learner record, and keeps them in one, where no component runtime is there to do it. */
package org.cyclework.roleplay.standalone;
